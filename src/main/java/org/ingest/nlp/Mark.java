package org.ingest.nlp;

import java.util.Locale;

/**
 * Full stops, question or exclamation marks in a row, with what stands around them.
 *
 * @param sentence where the sentence that they may end begins, as far as is known
 * @param at the offset of the first of them
 * @param behind the offset after the last
 * @param end the offset after the quotes and brackets that they close and the notes after
 * @param next the offset of what stands next that is no white space; {@code lineEnd} at the end
 */
record Mark(String text, int sentence, int at, int behind, int end, int next, int lineEnd) {
  /** No abbreviation is longer; the rules look no further. */
  private static final int WORD = 24;

  /**
   * The marks that begin at an offset.
   *
   * @param inQuotes whether a straight quotation mark there would close a quotation
   */
  static Mark at(String text, int sentence, int at, int lineEnd, boolean inQuotes) {
    int behind = at;
    while (behind < lineEnd && isMark(text.charAt(behind))) {
      behind++;
    }
    int end = behind;
    boolean open = inQuotes;
    while (end < lineEnd && closes(text, end, lineEnd, open)) {
      open &= text.charAt(end) != '"';
      end++;
    }
    end = behindNotes(text, end, lineEnd);
    int next = behindSpace(text, end, lineEnd);
    return new Mark(text, sentence, at, behind, end, next, lineEnd);
  }

  static boolean isMark(char c) {
    return c == '.' || c == '?' || c == '!' || c == '…';
  }

  private static boolean closes(String text, int at, int lineEnd, boolean inQuotes) {
    char c = text.charAt(at);
    if (c == '”' || c == '’' || c == '»' || c == ')' || c == ']') {
      return true;
    }
    boolean straight = c == '"' || c == '\'';
    boolean last = at + 1 >= lineEnd || !Character.isLetter(text.charAt(at + 1));
    return straight && (last || c == '"' && inQuotes);
  }

  /** After the numbers of notes: <i>town.[3][4]</i>. */
  private static int behindNotes(String text, int at, int lineEnd) {
    int behind = at;
    int end = at;
    while (end < lineEnd && text.charAt(end) == '[') {
      do {
        end++;
      } while (end < lineEnd && Character.isDigit(text.charAt(end)));
      if (end >= lineEnd || end == behind + 1 || text.charAt(end) != ']') {
        return behind;
      }
      end++;
      behind = end;
    }
    return behind;
  }

  private static int behindSpace(String text, int at, int lineEnd) {
    int next = at;
    while (next < lineEnd && Characters.isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  boolean isLast() {
    return next >= lineEnd;
  }

  boolean isFollowedBySpace() {
    return next > end && Characters.isSpace(text.charAt(next - 1));
  }

  /** True for one full stop, not for an ellipsis. */
  boolean isFullStop() {
    return behind == at + 1 && text.charAt(at) == '.';
  }

  boolean isEllipsis() {
    return text.charAt(at) == '…' || text.startsWith("..", at);
  }

  boolean closesQuote() {
    return end > behind && "”’»\"'".indexOf(text.charAt(behind)) >= 0;
  }

  /** The word right before, as written; cut where it is too long for an abbreviation. */
  String word() {
    return text.substring(wordStart(), at);
  }

  int wordStart() {
    int start = at;
    while (start > sentence && at - start < WORD && !endsWord(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean endsWord(int offset) {
    char c = text.charAt(offset);
    boolean inside = offset > sentence && Characters.isOfName(text.charAt(offset - 1));
    return Characters.isSpace(c)
        || Bullets.isBullet(c)
        || "\"“”«»([{)]}-–—/,:;*".indexOf(c) >= 0
        || "'‘’".indexOf(c) >= 0 && !inside;
  }

  /** The word before {@link #word} in lower case, if only white space lies between. */
  String wordBefore() {
    int end = wordStart();
    while (end > sentence && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > sentence && end - start < WORD && !Characters.isSpace(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  /** True where {@link #word} opens the sentence, or stands after a bullet there. */
  boolean isFirstWord() {
    String before = wordBefore();
    return before.isEmpty() || before.length() == 1 && Bullets.isBullet(before.charAt(0));
  }

  /** The first offset at or after {@link #next} that is no opening quote or bracket. */
  int nextLetter() {
    int first = next;
    while (first < lineEnd && "\"'“‘«([".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    return first;
  }

  /** The code point that stands there; a space at the end of the line. */
  int first() {
    return nextLetter() < lineEnd ? text.codePointAt(nextLetter()) : ' ';
  }

  /** The word that follows, as written. */
  String nextWord() {
    return wordAt(nextLetter());
  }

  /** The letters that begin at an offset. */
  String wordAt(int from) {
    int to = from;
    while (to < lineEnd && to - from < WORD && Characters.isOfName(text.charAt(to))) {
      to++;
    }
    return text.substring(Math.min(from, lineEnd), Math.max(to, Math.min(from, lineEnd)));
  }

  /** The word after the one at an offset, if one space lies between. */
  int behindWord(int from) {
    int end = from + wordAt(from).length();
    return end < lineEnd && text.charAt(end) == ' ' ? end + 1 : lineEnd;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
