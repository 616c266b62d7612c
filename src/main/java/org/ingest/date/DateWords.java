package org.ingest.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ingest.nlp.Sentence;
import org.ingest.text.Ascii;
import org.ingest.text.Span;
import org.ingest.text.Token;

/**
 * The tokens that date rules read: of one sentence, or of two that a splitter parted inside a date
 * (<i>on Jan. | 25</i>). Digits of any script and all dashes are made plain; an index outside the
 * sentence gives an empty word, so that rules need not watch the ends.
 */
final class DateWords {
  private List<Token> tokens;
  private String[] plain;
  private String[] lower;
  private int[] sentences;

  DateWords(Sentence sentence) {
    tokens = sentence.tokens();
    plain = new String[tokens.size()];
    lower = new String[tokens.size()];
    sentences = new int[tokens.size()];
    read(0, sentence.index());
  }

  /** Adds a sentence that goes on with what the last one broke off. */
  void append(Sentence sentence) {
    int before = tokens.size();
    List<Token> joined = new ArrayList<>(tokens);
    joined.addAll(sentence.tokens());
    tokens = joined;
    plain = Arrays.copyOf(plain, tokens.size());
    lower = Arrays.copyOf(lower, tokens.size());
    sentences = Arrays.copyOf(sentences, tokens.size());
    read(before, sentence.index());
  }

  private void read(int from, int sentence) {
    for (int at = from; at < plain.length; at++) {
      String text = tokens.get(at).text();
      boolean isPlain = Ascii.isAscii(text);
      plain[at] = isPlain ? text : plain(text);
      lower[at] = isPlain ? tokens.get(at).lower() : plain[at].toLowerCase(Locale.ROOT);
      sentences[at] = sentence;
    }
  }

  int size() {
    return plain.length;
  }

  /** The word with plain digits and dashes, its case kept. */
  String word(int at) {
    return inside(at) ? plain[at] : "";
  }

  String lower(int at) {
    return inside(at) ? lower[at] : "";
  }

  boolean is(int at, String word) {
    return lower(at).equals(word);
  }

  /** All words in lower case. */
  List<String> lowerWords() {
    return Arrays.asList(lower);
  }

  /** The index of the sentence that a token belongs to. */
  int sentence(int at) {
    return sentences[at];
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
    return inside(at) && Character.isUpperCase(plain[at].codePointAt(0));
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
    return at >= 0 && at < plain.length;
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
