package org.ingest.splitting;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the user said of how to read inputs.
 *
 * @param delimiter searched for in each line, in place of the built-in markers
 * @param byContent whether scraped pages are split where they have no markers ({@code --split
 *     auto})
 * @param format how the input is written
 * @param encoding overrides what the input says
 * @param maxArticleChars longer lines and articles are skipped with a problem, in UTF-16 units
 */
public record SplitOptions(
    Optional<Pattern> delimiter,
    boolean byContent,
    InputFormat format,
    Optional<Charset> encoding,
    int maxArticleChars) {
  /** No article is this long; what is, is no article. */
  public static final int MAX_ARTICLE_CHARS = 1 << 24;

  /** How an input is written. */
  public enum InputFormat {
    /** JSON Lines when the first character that is not white space is a brace, else text. */
    AUTO,
    TEXT,
    JSONL
  }

  public static final SplitOptions DEFAULT =
      new SplitOptions(
          Optional.empty(), true, InputFormat.AUTO, Optional.empty(), MAX_ARTICLE_CHARS);

  public SplitOptions withDelimiter(Pattern pattern) {
    return new SplitOptions(Optional.of(pattern), byContent, format, encoding, maxArticleChars);
  }

  public SplitOptions withByContent(boolean value) {
    return new SplitOptions(delimiter, value, format, encoding, maxArticleChars);
  }

  public SplitOptions withFormat(InputFormat value) {
    return new SplitOptions(delimiter, byContent, value, encoding, maxArticleChars);
  }

  public SplitOptions withEncoding(Charset charset) {
    return new SplitOptions(delimiter, byContent, format, Optional.of(charset), maxArticleChars);
  }

  public SplitOptions withMaxArticleChars(int value) {
    return new SplitOptions(delimiter, byContent, format, encoding, value);
  }
}
