package org.ingest.troops;

import java.util.Set;
import org.ingest.troops.sentence.SentenceWords;

/**
 * Words of a sentence that name a force, or a country whose army may be meant.
 *
 * @param force as the program writes it: a country's short name, a group or body
 * @param start the index of the first word
 * @param end the index behind the last
 */
record ForceMention(String force, Kind kind, int start, int end) {
  /** What kind of words they are. */
  enum Kind {
    GROUP,
    BODY,
    ADJECTIVE,
    COUNTRY,
    PEOPLE,
    CAPITAL
  }

  private static final Set<String> MOVES =
      Set.of("from", "to", "into", "in", "across", "throughout", "inside", "around");

  /**
   * The Iraq of <i>withdrew its troops <b>from Iraq</b></i>: where something happens, not whose.
   */
  boolean isScene(SentenceWords words) {
    return MOVES.contains(words.lower(start - 1));
  }

  /** True for words that stand for a country. */
  boolean isCountry() {
    return kind != Kind.GROUP && kind != Kind.BODY;
  }
}
