package org.ingest.unit;

import org.ingest.lexicon.States;
import org.ingest.text.Words;

/**
 * The National Guard of a state is the United States', also where the state has a country's name:
 * <i>Georgia National Guard</i>, <i>National Guard of Georgia</i>, <i>Texas Army National
 * Guard</i>. Not <i>National Guard of Ukraine</i>.
 */
final class StateGuard {
  private StateGuard() {}

  static boolean is(Words words, TokenRange range) {
    boolean isGuard = false;
    boolean isState = false;
    for (int i = range.first(); i < range.end(); i++) {
      isGuard |= words.word(i).equals("Guard") && words.word(i - 1).equals("National");
      boolean isTwoWords =
          i + 1 < range.end() && States.all().isName(words.word(i) + " " + words.word(i + 1));
      isState |= isTwoWords || States.all().isName(words.word(i));
    }
    return isGuard && isState;
  }
}
