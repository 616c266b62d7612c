package org.ingest;

import org.ingest.lexicon.Lexicon;
import org.ingest.names.OwnNames;
import org.ingest.organisation.OrganisationNames;
import org.ingest.person.PersonSpellings;
import org.ingest.place.NamedAreas;
import org.ingest.unit.KnownUnits;

/**
 * The lists of names of all kinds, made once from the tables of the program and from the names that
 * the user gives at run time, and shared, read-only, between threads.
 *
 * @param own the user's names of any kind
 */
public record NameLists(
    OwnNames own,
    KnownUnits units,
    NamedAreas places,
    OrganisationNames organisations,
    PersonSpellings people) {
  /** Reads the tables. */
  public static NameLists of(Lexicon lexicon) {
    return new NameLists(
        new OwnNames(lexicon),
        new KnownUnits(lexicon),
        new NamedAreas(lexicon),
        new OrganisationNames(lexicon),
        new PersonSpellings(lexicon));
  }
}
