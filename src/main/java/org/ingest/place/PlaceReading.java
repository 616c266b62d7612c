package org.ingest.place;

import java.util.Optional;
import org.ingest.entity.PlaceMention;
import org.ingest.lexicon.PlaceKind;
import org.ingest.lexicon.PlaceNames;

/**
 * A place mention with what the words next to it say.
 *
 * @param name the words without a possessive s, with single spaces; of an abbreviated state the
 *     whole name
 * @param hint the kind that a word beside it gives (<i>Kursk</i> region, the town of <i>Marea</i>)
 * @param sense mentions with one sense mean one place of the article
 */
record PlaceReading(
    PlaceMention mention,
    String name,
    Optional<PlaceKind> hint,
    PlaceRelations relations,
    String sense) {
  /** A reading whose name and kind alone tell what it means. */
  static PlaceReading of(
      PlaceMention mention, String name, Optional<PlaceKind> hint, PlaceRelations relations) {
    return new PlaceReading(mention, name, hint, relations, sense(name, hint));
  }

  private static String sense(String name, Optional<PlaceKind> hint) {
    return PlaceNames.key(name) + hint.map(kind -> "/" + kind).orElse("");
  }

  String key() {
    return PlaceNames.key(name);
  }

  /** True for <i>Logar province</i>, whether or not the mention takes in the word. */
  boolean isCalledRegion() {
    Optional<PlaceKind> typed = PlaceWords.all().typed(name).map(PlaceWords.Typed::kind);
    return hint.or(() -> typed).filter(kind -> kind == PlaceKind.REGION).isPresent();
  }

  PlaceReading withHint(Optional<PlaceKind> other) {
    return of(mention, name, other, relations);
  }

  /** The same, told from other mentions of the name. */
  PlaceReading withSense(String other) {
    return new PlaceReading(mention, name, hint, relations, other);
  }
}
