package org.ingest.corrections;

import java.util.Optional;
import java.util.OptionalInt;
import org.ingest.entity.Coordinates;
import org.ingest.entity.GazetteerEntry;
import org.ingest.entity.Kind;
import org.ingest.entity.Mention;
import org.ingest.lexicon.PlaceKind;

/**
 * What a name is: another kind of thing, another of its kind, elsewhere.
 *
 * @param to the kind; none leaves it as it is
 * @param name of the thing, whatever the mention's words are
 * @param country of a place or unit, ISO 3166-1 alpha-2
 * @param echelon of a unit
 * @param branch of a unit
 * @param placeKind of a place
 * @param point of a place
 */
record NameChange(
    Optional<RetypedAs> to,
    Optional<String> name,
    Change country,
    Change echelon,
    Change branch,
    Optional<PlaceKind> placeKind,
    Optional<Coordinates> point)
    implements Action {
  @Override
  public boolean isFor(Mention mention) {
    return mention.kind() != Kind.TROOP_COUNT
        && (to.isPresent() || mention.kind() != Kind.DATE)
        && fits(kind(mention));
  }

  /** What the mention is from now on. */
  Kind kind(Mention mention) {
    return to.map(RetypedAs::kind).orElse(mention.kind());
  }

  /** Whether things of a kind have all that is given. */
  boolean fits(Kind kind) {
    boolean isPlace = placeKind.isPresent() || point.isPresent();
    boolean isUnit = echelon.isGiven() || branch.isGiven();
    return switch (kind) {
      case PLACE -> !isUnit;
      case UNIT -> !isPlace;
      case PERSON, ORGANISATION -> !isPlace && !isUnit && !country.isGiven();
      case TROOP_COUNT, DATE -> false;
    };
  }

  /**
   * Whether a unit may go on holding a group, or a group being held: <i>ISIL tactical unit</i>.
   *
   * @param isHolder which of the two is changed
   */
  boolean keeps(boolean isHolder) {
    return to.map(each -> each == (isHolder ? RetypedAs.GENERIC : RetypedAs.ARMED_GROUP))
        .orElse(true);
  }

  /** Whether it says of a place where it is, or that this is not known. */
  boolean isPlaced() {
    return country.isGiven() || placeKind.isPresent() || point.isPresent();
  }

  /**
   * What is known of the place from now on, which is what is given here: the old place's country is
   * not the new one's.
   */
  Optional<GazetteerEntry> entry(Optional<GazetteerEntry> old) {
    Optional<String> kind = placeKind.map(PlaceKind::word).or(() -> old.map(GazetteerEntry::kind));
    return isPlaced() || old.isPresent()
        ? Optional.of(
            new GazetteerEntry(
                kind.orElse(PlaceKind.AREA.word()), country.value(), point, OptionalInt.empty()))
        : Optional.empty();
  }
}
