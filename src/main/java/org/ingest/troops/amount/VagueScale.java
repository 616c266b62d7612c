package org.ingest.troops.amount;

import java.util.Optional;
import org.ingest.troops.sentence.SentenceWords;

/** The scale behind <i>several</i> or <i>a few</i>: <i>dozen</i>, <i>tens of thousands</i>. */
final class VagueScale {
  private VagueScale() {}

  static Optional<AmountReading> behind(SentenceWords words, int start, int from) {
    long scale = 1;
    int at = from;
    long next = scale(words.lower(at));
    while (next > 0) {
      scale = scale > Numeral.MOST ? scale : scale * next;
      at++;
      boolean of = words.lower(at).equals("of") && words.lower(at - 1).endsWith("s");
      next = scale(words.lower(of ? at + 1 : at));
      at += of && next > 0 ? 1 : 0;
    }
    if (scale == 1) {
      return Optional.empty();
    }
    // of "several hundred million soldiers" nothing is said
    return Optional.of(
        2 * scale > Numeral.MOST
            ? AmountReading.none(at)
            : AmountReading.of(Amount.vague(start, at, 2 * scale)));
  }

  /** Of <i>hundred</i> and <i>hundreds</i> alike. */
  private static long scale(String word) {
    if (word.equals("tens")) {
      return 10;
    }
    long scale = NumberTable.scale(word);
    return scale == 0 && word.endsWith("s")
        ? NumberTable.scale(word.substring(0, word.length() - 1))
        : scale;
  }
}
