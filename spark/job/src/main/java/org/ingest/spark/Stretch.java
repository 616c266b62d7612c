package org.ingest.spark;

import java.io.Serializable;

/**
 * What is read at a time: a file, or some lines of one that can be split.
 *
 * @param start in bytes; a line begins there
 * @param end in bytes
 * @param before what stands before it in its file
 * @param several whether its file holds more than one article, where that is known beforehand
 */
record Stretch(InputFile file, long start, long end, Counts before, boolean several)
    implements Serializable {
  /** How much of a file: lines, those that are not blank, and articles. */
  record Counts(int lines, int records, int articles) implements Serializable {
    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts other) {
      return new Counts(lines + other.lines, records + other.records, articles + other.articles);
    }
  }

  static Stretch whole(InputFile file) {
    return new Stretch(file, 0, file.length(), Counts.NONE, false);
  }

  boolean isWhole() {
    return start == 0 && end == file.length();
  }

  long length() {
    return end - start;
  }

  Stretch behind(Counts counts, boolean isOneOfSeveral) {
    return new Stretch(file, start, end, counts, isOneOfSeveral);
  }
}
