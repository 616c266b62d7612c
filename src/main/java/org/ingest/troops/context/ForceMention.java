package org.ingest.troops.context;

import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Words of a sentence that name a force, or a country whose army may be meant.
 *
 * @param force as the program writes it: a country's short name, a group or body
 * @param start the index of the first word
 * @param end the index behind the last
 */
public record ForceMention(String force, Kind kind, int start, int end) {
  /** What kind of words they are. */
  public enum Kind {
    GROUP,
    BODY,
    ADJECTIVE,
    COUNTRY,
    PEOPLE,
    CAPITAL
  }

  private static final WordList MOVES = WordList.of("before a scene");

  /**
   * The Iraq of <i>withdrew its troops <b>from Iraq</b></i>: where something happens, not whose.
   */
  public boolean isScene(SentenceWords words) {
    return MOVES.has(words.lower(start - 1));
  }

  /** True for words that stand for a country. */
  public boolean isCountry() {
    return kind != Kind.GROUP && kind != Kind.BODY;
  }
}
