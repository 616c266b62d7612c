package org.ingest.place;

import java.util.Optional;
import java.util.Set;
import org.ingest.entity.PlaceMention;
import org.ingest.lexicon.PlaceKind;
import org.ingest.lexicon.PlaceNames;

/**
 * A place mention with what the words next to it say.
 *
 * @param name the words without a possessive s, with single spaces
 * @param hint the kind that a word beside it gives (<i>Kursk</i> region, the town of <i>Marea</i>)
 * @param containers names that it is said to lie in, a region's with its type: <i>Syria</i> for
 *     <i>Palmyra, Syria</i>, <i>Kursk region</i> for <i>Sudzha in the Kursk border region</i>
 */
record PlaceReading(
    PlaceMention mention, String name, Optional<PlaceKind> hint, Set<String> containers) {
  PlaceReading {
    containers = Set.copyOf(containers);
  }

  String key() {
    return PlaceNames.key(name);
  }

  /** Mentions of one name with one kind beside it have one sense in an article. */
  String sense() {
    return key() + hint.map(kind -> "/" + kind).orElse("");
  }

  /** True for <i>Logar province</i>, whether or not the mention takes in the word. */
  boolean isCalledRegion() {
    Optional<PlaceKind> typed = PlaceWords.all().typed(name).map(PlaceWords.Typed::kind);
    return hint.or(() -> typed).filter(kind -> kind == PlaceKind.REGION).isPresent();
  }

  PlaceReading withHint(Optional<PlaceKind> other) {
    return new PlaceReading(mention, name, other, containers);
  }
}
