package org.ingest.names;

import java.util.Set;
import org.ingest.lexicon.States;

/**
 * A town and the abbreviated state after it are places, whatever the model took them for: <i>TROY,
 * Mich.</i>, <i>Camp Lejeune, N.C.</i>, <i>of Jordan, Minn.</i>.
 *
 * <p>A postal abbreviation counts only after what is a place anyway: <i>Fresno, CA</i>, but not
 * <i>John Poe, MD</i>.
 */
final class TownBeforeState implements NameRule {
  private static final int LONGEST_TOWN = 4;

  /** Words that may begin a sentence before a town. */
  private static final Set<String> BEFORE_TOWN = Set.of("in", "at", "from", "near", "to", "of");

  @Override
  public void apply(SentenceNames names) {
    for (int comma = 1; comma + 1 < names.size(); comma++) {
      if (names.text(comma).equals(",") && names.isCapital(comma + 1)) {
        int last = lastOfState(names, comma + 1);
        int first = firstOfTown(names, comma);
        if (last > comma && first < comma) {
          names.set(first, comma - 1, NameType.PLACE);
          names.set(comma + 1, last, NameType.PLACE);
        }
      }
    }
  }

  /** The last token of the state's abbreviation, its full stop; -1 where there is none. */
  private static int lastOfState(SentenceNames names, int at) {
    String word = names.text(at);
    boolean endsWithStop = word.endsWith(".");
    boolean stopBehind = names.isGlued(at + 1) && names.text(at + 1).startsWith(".");
    if (endsWithStop || stopBehind) {
      String bare = endsWithStop ? word.substring(0, word.length() - 1) : word;
      boolean isSentenceEnd = at + 2 == names.size();
      return States.all().abbreviated(bare).isEmpty()
          ? -1
          : endsWithStop || isSentenceEnd ? at : at + 1;
    }
    boolean isPostal = States.all().postal(word).isPresent();
    return isPostal && names.is(at - 2, NameType.PLACE) ? at : -1;
  }

  /** The first token of the town: of the model's place, else of the capitals. */
  private static int firstOfTown(SentenceNames names, int comma) {
    if (names.is(comma - 1, NameType.PLACE)) {
      return names.first(names.nameAt(comma - 1).orElseThrow());
    }
    int first = comma;
    while (first > 0
        && comma - first < LONGEST_TOWN
        && names.isCapital(first - 1)
        && !BEFORE_TOWN.contains(names.lower(first - 1))) {
      first--;
    }
    return first;
  }
}
