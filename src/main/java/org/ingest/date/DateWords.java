package org.ingest.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ingest.nlp.Sentence;
import org.ingest.nlp.Token;
import org.ingest.text.Span;

/**
 * The tokens that date rules read: of one sentence, or of two that a splitter parted inside a date
 * (<i>on Jan. | 25</i>). Digits of any script and all dashes are made plain; an index outside the
 * sentence gives an empty word, so that rules need not watch the ends.
 */
final class DateWords {
  private final List<Token> tokens = new ArrayList<>();
  private final List<String> plain = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();

  DateWords(Sentence sentence) {
    append(sentence);
  }

  /** Adds a sentence that goes on with what the last one broke off. */
  void append(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      String word = isPlain(token.text()) ? token.text() : plain(token.text());
      tokens.add(token);
      plain.add(word);
      lower.add(word.toLowerCase(Locale.ROOT));
      sentences.add(sentence.index());
    }
  }

  int size() {
    return tokens.size();
  }

  /** The word with plain digits and dashes, its case kept. */
  String word(int at) {
    return inside(at) ? plain.get(at) : "";
  }

  String lower(int at) {
    return inside(at) ? lower.get(at) : "";
  }

  boolean is(int at, String word) {
    return lower(at).equals(word);
  }

  /** All words in lower case. */
  List<String> lowerWords() {
    return lower;
  }

  /** The index of the sentence that a token belongs to. */
  int sentence(int at) {
    return sentences.get(at);
  }

  /** The stretch of text from one token up to, but without, another. */
  Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** True when no space stands between a token and the one before. */
  boolean isGlued(int at) {
    return at > 0 && inside(at) && tokens.get(at - 1).span().end() == tokens.get(at).span().start();
  }

  boolean isCapitalised(int at) {
    return inside(at) && Character.isUpperCase(plain.get(at).codePointAt(0));
  }

  /** A whole number of up to four digits, or -1. */
  int number(int at) {
    String word = word(at);
    if (word.isEmpty() || word.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = word.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private boolean inside(int at) {
    return at >= 0 && at < tokens.size();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      int digit = Character.digit(codePoint, 10);
      if (Character.isDigit(codePoint)) {
        plain.append((char) ('0' + digit));
      } else if (Character.getType(codePoint) == Character.DASH_PUNCTUATION
          || codePoint == 0x2212) {
        plain.append('-');
      } else if (codePoint == 0x2019 || codePoint == 0x2018 || codePoint == 0x02BC) {
        plain.append('\'');
      } else {
        plain.appendCodePoint(codePoint);
      }
    }
    return plain.toString();
  }
}
