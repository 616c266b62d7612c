package org.ingest.corrections;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ingest.article.Entities;
import org.ingest.entity.GazetteerEntry;
import org.ingest.entity.Kind;
import org.ingest.entity.Mention;
import org.ingest.entity.Place;
import org.ingest.entity.PlaceMention;
import org.ingest.entity.Unit;
import org.ingest.entity.UnitKind;
import org.ingest.entity.UnitMention;
import org.ingest.person.PersonGrouping;
import org.ingest.unit.UnitGrouping;

/**
 * Puts mentions where the user says that they belong: to an entity of that name and those values,
 * or to one of their own.
 *
 * @param old the entities as they were
 * @param rest those without the mentions
 */
record MovedNames(Entities old, Entities rest, NameChange change) {
  Entities with(Set<Mention> moved) {
    return new Entities(
        EntityShape.PEOPLE.with(
            of(Kind.PERSON, moved).stream().map(CorrectedMentions::person).toList(),
            change.name(),
            each -> true,
            PersonGrouping::person,
            rest.people()),
        places(of(Kind.PLACE, moved)),
        EntityShape.ORGANISATIONS.with(
            of(Kind.ORGANISATION, moved).stream().map(CorrectedMentions::organisation).toList(),
            change.name(),
            each -> true,
            EntityShape::organisation,
            rest.organisations()),
        units(of(Kind.UNIT, moved)),
        rest.troopCounts(),
        rest.dates());
  }

  private List<Mention> of(Kind kind, Set<Mention> moved) {
    return moved.stream()
        .filter(each -> change.kind(each) == kind)
        .sorted(Comparator.comparing(Mention::span))
        .toList();
  }

  private List<Place> places(List<Mention> moved) {
    Optional<GazetteerEntry> entry = change.entry(oldEntry(moved));
    return EntityShape.PLACES.with(
        moved.stream().map(CorrectedMentions::place).toList(),
        change.name(),
        place -> !change.isPlaced() || place.entry().equals(entry),
        group ->
            new Place(
                group.name(),
                group.aliases(),
                entry,
                Optional.empty(),
                List.of(),
                group.mentions()),
        rest.places());
  }

  /** Of the first of them that was a place before. */
  private Optional<GazetteerEntry> oldEntry(List<Mention> moved) {
    return moved.stream()
        .filter(PlaceMention.class::isInstance)
        .findFirst()
        .flatMap(each -> EntityShape.PLACES.at(each.span(), old.places()))
        .flatMap(Place::entry);
  }

  private List<Unit> units(List<Mention> moved) {
    List<UnitMention> mentions =
        moved.stream().map(each -> CorrectedMentions.unit(each, change)).toList();
    List<Unit> units = rest.units();
    for (UnitKind kind : UnitKind.values()) {
      units =
          EntityShape.UNITS.with(
              mentions.stream().filter(each -> each.unitKind() == kind).toList(),
              change.name(),
              unit -> unit.kind() == kind && hasValues(unit),
              UnitGrouping::unit,
              units);
    }
    return units;
  }

  private boolean hasValues(Unit unit) {
    return change.country().over(unit.country()).equals(unit.country())
        && change.echelon().over(unit.echelon()).equals(unit.echelon())
        && change.branch().over(unit.branch()).equals(unit.branch());
  }
}
