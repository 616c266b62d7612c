package org.ingest.cleaning;

import java.util.ArrayList;
import java.util.List;
import org.ingest.reading.Line;
import org.ingest.text.OffsetMap;

/**
 * A line with text in a raw article, without white space at its ends.
 *
 * @param number from 0, blank lines counted
 * @param start its first character, in UTF-16 units of the raw text
 * @param runs where the text's stretches stand, counted from {@code start}
 */
record TextLine(int number, int start, String text, List<OffsetMap.Run> runs) {
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  /**
   * The lines of {@code raw} that are not blank. Form feeds end lines too, and the separators that
   * word processors leave behind.
   */
  static List<TextLine> of(String raw) {
    List<TextLine> lines = new ArrayList<>();
    int number = 0;
    int from = 0;
    while (from <= raw.length()) {
      int end = endOfLine(raw, from);
      add(lines, number, raw, from, end);
      from = end + 1;
      number++;
    }
    return lines;
  }

  private static int endOfLine(String raw, int from) {
    int end = from;
    while (end < raw.length() && !endsLine(raw.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\f' || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
  }

  private static void add(List<TextLine> lines, int number, String raw, int from, int to) {
    int start = from;
    while (start < to && Line.isSpace(raw.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Line.isSpace(raw.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      References.Read read = References.of(raw.substring(start, end));
      lines.add(new TextLine(number, start, read.text(), read.runs()));
    }
  }
}
