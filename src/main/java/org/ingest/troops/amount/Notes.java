package org.ingest.troops.amount;

import org.ingest.troops.sentence.SentenceWords;

/** Marks of footnotes glued to a number: <i>ten[2] or eleven</i>. */
final class Notes {
  private Notes() {}

  /** The index behind the marks that stand at a word; the word's own where none does. */
  static int behind(SentenceWords words, int at) {
    int end = at;
    while (words.lower(end).equals("[")
        && words.isGluedToPrevious(end)
        && words.lower(end + 2).equals("]")
        && words.isGluedToPrevious(end + 2)) {
      end += 3;
    }
    return end;
  }
}
