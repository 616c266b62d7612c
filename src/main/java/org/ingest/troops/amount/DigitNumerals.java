package org.ingest.troops.amount;

import java.util.Optional;
import org.ingest.names.NameType;
import org.ingest.troops.sentence.SentenceWords;

/**
 * Reads a number in digits, grouped in any way: <i>1,200</i>, <i>1.200</i>, <i>1’200</i>, <i>1
 * 200</i> with a plain, no-break or thin space, <i>1,50,000</i>; and with a part behind it:
 * <i>2.5</i>, <i>2½</i>. Not <i>1,2</i>, <i>0530</i>.
 */
final class DigitNumerals {
  private static final long MILLION = 1_000_000;

  /**
   * A number in digits.
   *
   * @param end the index behind its last word
   * @param whole before the decimal point
   * @param part behind it, in millionths
   * @param scale of the letters behind it (k, m), 1 where there are none
   */
  record Digits(int end, long whole, long part, long scale) {
    boolean isWhole() {
      return part == 0;
    }

    /** The number multiplied, rounded down. */
    long times(long by) {
      return whole * by + part * by / MILLION;
    }
  }

  private static final int LONGEST = 12;
  private static final String GROUP_MARKS = "'’‘";

  private DigitNumerals() {}

  static Optional<Digits> at(SentenceWords words, int start) {
    String word = words.word(start);
    int digits = letters(word);
    if (digits == 0 || digits > LONGEST || word.charAt(0) == '0' && digits > 1 && isPlain(word)) {
      return Optional.empty();
    }
    long scale = 1;
    if (digits < word.length()) {
      scale = NumberTable.shortScale(words.lower(start).substring(digits));
      if (scale == 0) {
        return Optional.empty();
      }
    }
    return read(word.substring(0, digits), scale, start + 1)
        .map(read -> scaledOrGrouped(words, start, read));
  }

  private static boolean isPlain(String word) {
    return word.indexOf('.') < 0;
  }

  /** How many characters of the word are digits and the marks between them. */
  private static int letters(String word) {
    int end = 0;
    while (end < word.length() && (isDigit(word.charAt(end)) || isMark(word, end))) {
      end++;
    }
    return end;
  }

  private static boolean isMark(String word, int at) {
    char c = word.charAt(at);
    return at > 0 && (c == ',' || c == '.' || c == '\u00a0' || c == '\u202f');
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Optional<Digits> read(String digits, long scale, int end) {
    int point = digits.indexOf('.');
    boolean decimal = point >= 0 && (scale > 1 || !isGrouped(digits, '.'));
    if (decimal) {
      return decimal(digits, point, scale, end);
    }
    long whole = whole(digits);
    return whole < 0 ? Optional.empty() : Optional.of(new Digits(end, whole, 0, scale));
  }

  private static Optional<Digits> decimal(String digits, int point, long scale, int end) {
    String behind = digits.substring(point + 1);
    long whole = whole(digits.substring(0, point));
    if (whole < 0 || behind.isEmpty() || behind.length() > 6 || !isDigits(behind)) {
      return Optional.empty();
    }
    long part = Long.parseLong(behind);
    for (int i = behind.length(); i < 6; i++) {
      part *= 10;
    }
    return Optional.of(new Digits(end, whole, part, scale));
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> isDigit((char) c));
  }

  /** <i>12.500.000</i>: the mark parts groups of three, behind a first one of one to three. */
  private static boolean isGrouped(String digits, char mark) {
    int first = digits.indexOf(mark);
    boolean grouped = first > 0 && first <= 3 && digits.charAt(0) != '0';
    for (int at = first; grouped && at < digits.length(); at += 4) {
      grouped = digits.charAt(at) == mark && isThreeDigits(digits, at + 1);
    }
    return grouped;
  }

  private static boolean isThreeDigits(String digits, int from) {
    return from + 3 <= digits.length() && isDigits(digits.substring(from, from + 3));
  }

  /**
   * -1 where the marks do not separate groups of three digits, or of two before a last three
   * (<i>1,50,000</i>).
   */
  private static long whole(String digits) {
    long value = 0;
    int group = 0;
    int groups = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (isDigit(c)) {
        value = value * 10 + (c - '0');
        group++;
      } else {
        boolean fits = groups == 0 ? group >= 1 && group <= 3 : group == 2 || group == 3;
        if (!fits) {
          return -1;
        }
        groups++;
        group = 0;
      }
    }
    return groups > 0 && group != 3 ? -1 : value;
  }

  private static Digits scaledOrGrouped(SentenceWords words, int start, Digits first) {
    if (first.scale() > 1 || !first.isWhole()) {
      return first;
    }
    Digits grouped = grouped(words, start, first);
    long half = halves(words.word(grouped.end()));
    boolean behind = half > 0 && words.gapBefore(grouped.end()) <= 1;
    return behind ? new Digits(grouped.end() + 1, grouped.whole(), half, 1) : grouped;
  }

  private static Digits grouped(SentenceWords words, int start, Digits first) {
    Digits all = first;
    if (first.whole() > 999 || first.whole() == 0 || isOfDate(words, start)) {
      return all;
    }
    int next = nextGroup(words, all.end());
    while (next > all.end()) {
      long group = Long.parseLong(words.word(next - 1));
      all = new Digits(next, all.whole() * 1000 + group, 0, 1);
      next = all.whole() > Numeral.MOST ? all.end() : nextGroup(words, all.end());
    }
    return all;
  }

  /** The index behind the group of three digits that stands at a word; the word's own for none. */
  private static int nextGroup(SentenceWords words, int at) {
    boolean marked =
        words.word(at).length() == 1
            && GROUP_MARKS.indexOf(words.word(at).charAt(0)) >= 0
            && words.gapBefore(at) == 0
            && words.gapBefore(at + 1) == 0;
    int group = marked ? at + 1 : at;
    String word = words.word(group);
    boolean three = word.length() == 3 && isDigits(word);
    return three && (marked || isSpacedGroup(words, at)) ? group + 1 : at;
  }

  /** One space and no more: <i>1 200</i>; not a list that goes on: <i>5 200 14 soldiers</i>. */
  private static boolean isSpacedGroup(SentenceWords words, int at) {
    String next = words.word(at + 1);
    boolean listed =
        !next.isEmpty() && isDigit(next.charAt(0)) && !(next.length() == 3 && isDigits(next));
    return words.gapBefore(at) == 1 && !listed && !isOfDate(words, at);
  }

  private static boolean isOfDate(SentenceWords words, int at) {
    return words.nameAt(at).filter(name -> name.type() == NameType.DATE).isPresent()
        && words.nameAt(at).equals(words.nameAt(at - 1))
        && words.isWord(at - 1);
  }

  /** In millionths; 0 for what is no such sign. */
  static long halves(String word) {
    return switch (word) {
      case "½" -> MILLION / 2;
      case "¼" -> MILLION / 4;
      case "¾" -> 3 * MILLION / 4;
      default -> 0;
    };
  }
}
