package org.ingest.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ingest.text.Span;

/**
 * Cuts a stretch of text into tokens, so that every name begins and ends at a token's edge.
 *
 * <p>Hyphens and dashes stand alone (<i>US-based</i>, <i>Israel-Gaza</i>, <i>10,000–12,000</i>), a
 * possessive <i>'s</i> leaves its noun, numbers keep their commas and points (<i>2,108</i>,
 * <i>2.5</i>, <i>05:30</i>), initials and known abbreviations keep their full stop (<i>U.S.</i>,
 * <i>Gen.</i>). The stock OpenNLP tokenizer does none of that reliably: one annotated name in
 * twelve falls off its tokens.
 */
public final class Tokenizer {
  private static final Pattern TOKEN =
      Pattern.compile(
          // web and mail addresses, handles
          "https?://[^\\s<>\"]*[\\w/]|www\\.[\\w.-]+\\w|[\\w.+-]+@[\\w-]+(?:\\.\\w+)+|[@#]\\w+"
              // U.S., U.N., J., a.m.
              + "|(?:\\p{L}\\.){2,}|\\b[A-Z]\\.(?=\\s*\\p{L})"
              // May 31,2011
              + "|(?<![\\d.,])\\d{1,2}(?=,\\d{4}(?!\\d))"
              // 2,108  2.5  05:30  5th  1990s, not the sentence's full stop
              + "|\\d+(?:[.,:]\\d+)*(?:st|nd|rd|th|s|am|pm|[kKmM]|bn)?(?![\\p{L}\\d])|\\d+"
              // words, with apostrophes inside: O'Brien, N'Djamena, Sana'a
              + "|\\p{L}[\\p{L}\\p{M}\\d]*(?:['’ʼ‘][\\p{L}][\\p{L}\\p{M}\\d]*)*"
              + "|\\.{2,}|-{2,}|[^\\s]",
          Pattern.UNICODE_CHARACTER_CLASS);

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

  /** The tokens of {@code text} between {@code stretch}'s offsets, in order. */
  public List<Token> tokenize(String text, Span stretch) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(stretch.start(), stretch.end());
    while (matcher.find()) {
      add(tokens, text, matcher.start(), matcher.end(), stretch.end());
    }
    return tokens;
  }

  private static void add(List<Token> tokens, String text, int start, int end, int limit) {
    String word = text.substring(start, end);
    Matcher clitic = CLITIC.matcher(word);
    if (word.length() > 2 && clitic.find()) {
      int cut = start + clitic.start();
      tokens.add(token(text, start, cut));
      tokens.add(token(text, cut, end));
    } else if (end < limit && text.charAt(end) == '.' && isAbbreviation(word)) {
      tokens.add(token(text, start, end + 1));
    } else if (!endsLastToken(tokens, end)) {
      tokens.add(token(text, start, end));
    }
  }

  /** True for the full stop that an abbreviation has just taken. */
  private static boolean endsLastToken(List<Token> tokens, int end) {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).span().end() >= end;
  }

  private static boolean isAbbreviation(String word) {
    return Character.isUpperCase(word.charAt(0))
        && ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  private static Token token(String text, int start, int end) {
    return new Token(new Span(start, end), text.substring(start, end));
  }
}
