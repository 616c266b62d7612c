package org.ingest.place;

import java.util.Set;
import org.ingest.lexicon.PlaceKind;
import org.ingest.lexicon.ResourceTable;

/**
 * Knows names of towns that are also people's names or words: <i>Nancy</i>, <i>Reading</i>,
 * <i>Gori</i>. Countries and regions stand whatever else they are (<i>Jordan</i>).
 */
final class AmbiguousNames {
  private static final Set<String> NAMES =
      Set.copyOf(ResourceTable.lines(AmbiguousNames.class, "ambiguous-places.txt").toList());

  private AmbiguousNames() {}

  /** True when the name alone does not show that a place is meant. */
  static boolean needContext(String key, PlaceKind kind) {
    return kind != PlaceKind.COUNTRY && kind != PlaceKind.REGION && NAMES.contains(key);
  }
}
