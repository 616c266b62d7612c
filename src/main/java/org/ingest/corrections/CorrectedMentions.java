package org.ingest.corrections;

import java.util.Optional;
import org.ingest.entity.Mention;
import org.ingest.entity.OrganisationMention;
import org.ingest.entity.PersonMention;
import org.ingest.entity.PlaceMention;
import org.ingest.entity.Provenance;
import org.ingest.entity.UnitKind;
import org.ingest.entity.UnitMention;

/** The words of mentions as mentions of what the user says; nobody is surer. */
final class CorrectedMentions {
  private static final double CONFIDENCE = 1;

  private CorrectedMentions() {}

  /** A person keeps the title. */
  static PersonMention person(Mention old) {
    Optional<String> title =
        old instanceof PersonMention person ? person.title() : Optional.empty();
    return new PersonMention(
        old.span(), old.text(), old.sentence(), CONFIDENCE, title, Provenance.CORRECTIONS);
  }

  static PlaceMention place(Mention old) {
    return new PlaceMention(
        old.span(), old.text(), old.sentence(), CONFIDENCE, Provenance.CORRECTIONS);
  }

  static OrganisationMention organisation(Mention old) {
    return new OrganisationMention(
        old.span(), old.text(), old.sentence(), CONFIDENCE, Provenance.CORRECTIONS);
  }

  /** A unit keeps what is not given. */
  static UnitMention unit(Mention old, NameChange change) {
    Optional<UnitMention> unit =
        old instanceof UnitMention mention ? Optional.of(mention) : Optional.empty();
    UnitKind kind =
        change.to().map(RetypedAs::unitKind).orElseGet(() -> unit.orElseThrow().unitKind());
    return new UnitMention(
        old.span(),
        old.text(),
        old.sentence(),
        CONFIDENCE,
        kind,
        unit.flatMap(UnitMention::designator),
        change.echelon().over(unit.flatMap(UnitMention::echelon)),
        change.branch().over(unit.flatMap(UnitMention::branch)),
        change.country().over(unit.flatMap(UnitMention::country)),
        Provenance.CORRECTIONS);
  }
}
