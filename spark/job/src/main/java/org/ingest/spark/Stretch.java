package org.ingest.spark;

import java.io.Serializable;

/**
 * What one task reads: a file, or some lines of one that can be split.
 *
 * @param number in the order of the inputs, from 0
 * @param start in bytes; a line begins there
 * @param end in bytes
 * @param before what stands before it in its file
 * @param several whether its file holds more than one article, where that is known beforehand
 */
record Stretch(int number, InputFile file, long start, long end, Counts before, boolean several)
    implements Serializable {
  /** How much of a file: lines, those that are not blank, and articles. */
  record Counts(int lines, int records, int articles) implements Serializable {
    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts other) {
      return new Counts(lines + other.lines, records + other.records, articles + other.articles);
    }
  }

  static Stretch whole(InputFile file) {
    return new Stretch(0, file, 0, file.length(), Counts.NONE, false);
  }

  boolean isWhole() {
    return start == 0 && end == file.length();
  }

  Stretch numbered(int other) {
    return new Stretch(other, file, start, end, before, several);
  }

  Stretch behind(Counts counts, boolean isOneOfSeveral) {
    return new Stretch(number, file, start, end, counts, isOneOfSeveral);
  }
}
