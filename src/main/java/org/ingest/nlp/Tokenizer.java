package org.ingest.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ingest.text.Span;
import org.ingest.text.Token;

/**
 * Cuts a stretch of text into tokens, so that every name begins and ends at a token's edge.
 *
 * <p>Hyphens and dashes stand alone (<i>US-based</i>, <i>Israel-Gaza</i>, <i>10,000–12,000</i>), a
 * possessive <i>'s</i> leaves its noun, numbers keep their commas and points (<i>2,108</i>,
 * <i>2.5</i>, <i>05:30</i>), initials and known abbreviations keep their full stop (<i>U.S.</i>,
 * <i>Gen.</i>). The stock OpenNLP tokenizer does none of that reliably: one annotated name in
 * twelve falls off its tokens. One per thread.
 */
public final class Tokenizer {
  private static final Pattern CLITIC = Pattern.compile("(?i)(?:['’](?:s|re|ve|ll|d|m))$");

  /** Abbreviations that keep their full stop; a sentence may still end there. */
  static final Set<String> ABBREVIATIONS =
      Set.of(
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "gen", "lt", "col", "maj",
          "capt", "cpl", "sgt", "pvt", "cmdr", "adm", "brig", "spc", "pfc", "mr", "mrs", "ms", "dr",
          "prof", "rep", "sen", "gov", "hon", "rev", "st", "jr", "sr", "vs", "inc", "corp", "ltd",
          "co", "no", "mt", "ft", "bn", "bde", "div", "regt", "pte", "cdr", "supt", "insp", "vol",
          "dept", "univ", "etc", "approx", "ca", "rear", "ret", "messrs", "pres", "amb");

  private static final int POOL_BITS = 14;
  private static final int SMALL_POOL_BITS = 4;

  private final WordPool pool;

  public Tokenizer() {
    this(new WordPool(POOL_BITS));
  }

  private Tokenizer(WordPool pool) {
    this.pool = pool;
  }

  /** A tokenizer that is made quickly, for a few words. */
  public static Tokenizer ofFewWords() {
    return new Tokenizer(new WordPool(SMALL_POOL_BITS));
  }

  /** The tokens of {@code text} between {@code stretch}'s offsets, in order. */
  public List<Token> tokenize(String text, Span stretch) {
    List<Token> tokens = new ArrayList<>(stretch.length() / 5 + 1);
    Cut cut = new Cut(stretch.in(text), stretch.start(), tokens, pool);
    int at = 0;
    while (at < stretch.length()) {
      at = cut.from(at);
    }
    return tokens;
  }

  /**
   * One stretch on its way into tokens.
   *
   * @param start where the stretch begins in the text
   */
  private record Cut(
      String words, int start, List<Token> tokens, WordPool pool, TokenShapes shapes) {
    Cut(String words, int start, List<Token> tokens, WordPool pool) {
      this(words, start, tokens, pool, new TokenShapes(words));
    }

    /** Cuts the token at an offset off, unless white space stands there; gives where to go on. */
    int from(int at) {
      if (Characters.isSpace(words.charAt(at))) {
        return at + 1;
      }
      int plain = endOfPlainToken(words, at);
      if (plain > at) {
        add(at, plain);
        return plain;
      }
      return cut(at, shapes.end(at));
    }

    private int cut(int from, int to) {
      String word = words.substring(from, to);
      Matcher clitic = hasApostrophe(word) ? CLITIC.matcher(word) : null;
      if (clitic != null && word.length() > 2 && clitic.find()) {
        add(from, from + clitic.start());
        add(from + clitic.start(), to);
        return to;
      }
      boolean stop = to < words.length() && words.charAt(to) == '.' && isAbbreviation(word);
      add(from, stop ? to + 1 : to);
      return stop ? to + 1 : to;
    }

    private void add(int from, int to) {
      WordPool.Word word = pool.word(words, from, to);
      tokens.add(new Token(new Span(start + from, start + to), word.text(), word.lower()));
    }
  }

  private static boolean hasApostrophe(String word) {
    return word.indexOf('\'') >= 0 || word.indexOf('’') >= 0;
  }

  /**
   * Where a token ends that need no closer look, as most are: unaccented letters before a space or
   * a mark that never joins words, or such a mark alone; -1 for others.
   */
  private static int endOfPlainToken(String text, int start) {
    int end = start;
    while (end < text.length() && isPlainLetter(text.charAt(end))) {
      end++;
    }
    if (end == start) {
      return isPlainMark(text.charAt(start)) ? start + 1 : -1;
    }
    boolean ends =
        end < text.length() && (text.charAt(end) == ' ' || isPlainMark(text.charAt(end)));
    return ends ? end : -1;
  }

  private static boolean isPlainLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isPlainMark(char c) {
    return c == ',' || c == ';' || c == '?' || c == '!' || c == '(' || c == ')' || c == '"';
  }

  private static boolean isAbbreviation(String word) {
    return Character.isUpperCase(word.charAt(0))
        && ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
  }
}
