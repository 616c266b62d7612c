package org.ingest.syntax;

import java.util.List;
import java.util.Locale;
import org.ingest.nlp.Sentence;
import org.ingest.text.Token;

/**
 * What the features say of a sentence's words, worked out once: numbers without their digits,
 * quotation marks and dashes in one spelling, shapes, clusters. After the last word stand two
 * places that are no words: {@link #end()} and {@link #none()}.
 */
final class Forms {
  private static final int SHORT_PATH = 4;
  private static final int MIDDLE_PATH = 7;
  private static final int YEAR_DIGITS = 4;

  final int size;
  final String[] texts;
  final long[] words;
  final long[] shapes;
  final int[] paths;
  final int[] middlePaths;
  final int[] shortPaths;

  Forms(Sentence sentence, Clusters clusters) {
    List<Token> tokens = sentence.tokens();
    size = tokens.size();
    texts = new String[size];
    words = new long[size + 2];
    shapes = new long[size + 2];
    paths = new int[size + 2];
    middlePaths = new int[size + 2];
    shortPaths = new int[size + 2];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      text.setLength(0);
      normalize(token.lower(), text);
      texts[i] = text.toString();
      words[i] = Hash.of(text, 0, text.length());
      shapes[i] = shape(token.text()) << 2 | glue(tokens, i);
      setPath(i, path(token, clusters));
    }
    words[end()] = 1;
    words[none()] = 2;
    shapes[end()] = 1L << 40;
    shapes[none()] = 1L << 41;
    setPath(end(), 1 << 20);
    setPath(none(), 1 << 21);
  }

  private void setPath(int i, int path) {
    paths[i] = path;
    middlePaths[i] = Clusters.prefix(path, MIDDLE_PATH);
    shortPaths[i] = Clusters.prefix(path, SHORT_PATH);
  }

  /** The place after the last word, which is the tree's root too. */
  int end() {
    return size;
  }

  /** The place that stands for no word. */
  int none() {
    return size + 1;
  }

  /** A word's index, or that of the place which stands for its lack. */
  int at(int index) {
    return index < 0 ? none() : index >= size ? end() : index;
  }

  private static int path(Token token, Clusters clusters) {
    int path = clusters.path(token.text());
    if (path != Clusters.UNKNOWN || token.lower().isEmpty()) {
      return path;
    }
    path = clusters.path(token.lower());
    if (path != Clusters.UNKNOWN) {
      return path;
    }
    String lower = token.lower();
    return clusters.path(lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
  }

  /** Digits become one 0, four digits that may be a year four; quotes and dashes plain ones. */
  static void normalize(String lower, StringBuilder out) {
    int at = 0;
    while (at < lower.length()) {
      char c = lower.charAt(at);
      if (!Character.isDigit(c)) {
        at++;
        out.append(plain(c));
        continue;
      }
      int end = at;
      while (end < lower.length() && isNumeric(lower.charAt(end))) {
        end++;
      }
      out.append(end - at == YEAR_DIGITS && isDigits(lower, at, end) ? "0000" : "0");
      at = end;
    }
  }

  private static boolean isNumeric(char c) {
    return Character.isDigit(c) || c == ',' || c == '.';
  }

  private static boolean isDigits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String plain(char c) {
    return switch (c) {
      case '’', '‘', 'ʼ', '`' -> "'";
      case '“', '”', '„', '«', '»' -> "\"";
      case '–', '‑' -> "-";
      case '—' -> "--";
      case '…' -> "...";
      default -> String.valueOf(c);
    };
  }

  /** Kinds of characters in the order of the text, runs as one: Aa of Kyiv, A of NATO. */
  static long shape(String text) {
    long shape = 1;
    int before = -1;
    int kinds = 0;
    for (int i = 0; i < text.length() && kinds < 6; i++) {
      int kind = kind(text.charAt(i));
      if (kind != before) {
        shape = shape << 3 | kind;
        kinds++;
        before = kind;
      }
    }
    return shape << 1 | (text.length() == 1 ? 1 : 0);
  }

  private static int kind(char c) {
    if (Character.isUpperCase(c)) {
      return 1;
    }
    if (Character.isLetter(c)) {
      return 2;
    }
    if (Character.isDigit(c)) {
      return 3;
    }
    return c == '.' ? 4 : c == '-' ? 5 : c == '\'' || c == '’' ? 6 : 7;
  }

  /** Whether no space stands between a token and the one before (1) or after it (2). */
  private static int glue(List<Token> tokens, int i) {
    int start = tokens.get(i).span().start();
    int end = tokens.get(i).span().end();
    boolean before = i > 0 && tokens.get(i - 1).span().end() == start;
    boolean behind = i + 1 < tokens.size() && tokens.get(i + 1).span().start() == end;
    return (before ? 1 : 0) | (behind ? 2 : 0);
  }
}
