package org.ingest.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ingest.nlp.Sentence;
import org.ingest.text.Ascii;
import org.ingest.text.Span;
import org.ingest.text.Token;
import org.ingest.text.Words;

/**
 * The words that date rules read: {@link Words} of one sentence, or of several that the splitter
 * cut inside a date (<i>on Jan. | 25</i>), with digits of any script and all dashes made plain.
 */
final class DateWords {
  private final int firstSentence;

  /** The indices of the words that further sentences begin with. */
  private final List<Integer> nextSentences = new ArrayList<>();

  private Words words;

  DateWords(Sentence sentence) {
    firstSentence = sentence.index();
    words = plain(sentence.words());
  }

  /** Adds the next sentence, which goes on with what this one broke off. */
  void append(Sentence sentence) {
    nextSentences.add(size());
    List<Token> joined = new ArrayList<>(words.tokens());
    joined.addAll(plain(sentence.words()).tokens());
    words = new Words(joined);
  }

  int size() {
    return words.size();
  }

  /** The word with plain digits and dashes, its case kept. */
  String word(int at) {
    return words.word(at);
  }

  String lower(int at) {
    return words.lower(at);
  }

  boolean is(int at, String lower) {
    return words.is(at, lower);
  }

  List<String> lowerWords() {
    return words.lowerWords();
  }

  boolean isGluedToPrevious(int at) {
    return words.isGluedToPrevious(at);
  }

  boolean isCapitalised(int at) {
    return words.isCapitalised(at);
  }

  /** The offsets of the words from one up to, but without, another. */
  Span span(int from, int to) {
    return words.span(from, to);
  }

  /** The index of the sentence that a word belongs to. */
  int sentence(int at) {
    int sentence = firstSentence;
    for (int begin : nextSentences) {
      sentence += begin <= at ? 1 : 0;
    }
    return sentence;
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

  private static Words plain(Words words) {
    List<Token> plain = new ArrayList<>(words.size());
    boolean isPlain = true;
    for (Token token : words.tokens()) {
      boolean ascii = Ascii.isAscii(token.text());
      isPlain &= ascii;
      plain.add(ascii ? token : plain(token));
    }
    return isPlain ? words : new Words(plain);
  }

  private static Token plain(Token token) {
    String text = plain(token.text());
    return new Token(token.span(), text, text.toLowerCase(Locale.ROOT));
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
