package org.ingest.splitting;

import java.nio.charset.Charset;
import java.util.Map;
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
 * @param columns the user's names of a table's columns or an object's keys, by what they hold:
 *     {@code text}, {@code title}, {@code date}, {@code url}, {@code id}, {@code source}, {@code
 *     author}
 * @param maxArticleChars longer lines and articles are skipped with a problem, in UTF-16 units
 * @param maxUnpackedBytes what a packed input may unpack to
 */
public record SplitOptions(
    Optional<Pattern> delimiter,
    boolean byContent,
    InputFormat format,
    Optional<Charset> encoding,
    Map<String, String> columns,
    int maxArticleChars,
    long maxUnpackedBytes) {
  /** No article is this long; what is, is no article. */
  public static final int MAX_ARTICLE_CHARS = 20_000_000;

  /** More than any archive of articles; a bomb ends there. */
  public static final long MAX_UNPACKED_BYTES = 16_000_000_000L;

  /** How an input is written. */
  public enum InputFormat {
    /** As its first bytes tell. */
    AUTO,
    TEXT,
    /** JSON, one object per line. */
    JSONL,
    /** A JSON array, or objects over several lines. */
    JSON,
    /** A saved web page. */
    HTML,
    /** RSS or Atom. */
    FEED,
    /** A table with a header row, its cells separated by commas or semicolons. */
    CSV,
    /** The same, separated by tabs. */
    TSV,
    /** One mail, or a page saved as MHTML. */
    MAIL,
    /** A mailbox of many mails. */
    MBOX,
    /** The records of a crawl. */
    WARC,
    /** Files packed in one, Office documents among them. */
    ZIP
  }

  public static final SplitOptions DEFAULT =
      new SplitOptions(
          Optional.empty(),
          true,
          InputFormat.AUTO,
          Optional.empty(),
          Map.of(),
          MAX_ARTICLE_CHARS,
          MAX_UNPACKED_BYTES);

  public SplitOptions withDelimiter(Pattern pattern) {
    return new SplitOptions(
        Optional.of(pattern),
        byContent,
        format,
        encoding,
        columns,
        maxArticleChars,
        maxUnpackedBytes);
  }

  public SplitOptions withByContent(boolean value) {
    return new SplitOptions(
        delimiter, value, format, encoding, columns, maxArticleChars, maxUnpackedBytes);
  }

  public SplitOptions withFormat(InputFormat value) {
    return new SplitOptions(
        delimiter, byContent, value, encoding, columns, maxArticleChars, maxUnpackedBytes);
  }

  public SplitOptions withEncoding(Charset charset) {
    return new SplitOptions(
        delimiter,
        byContent,
        format,
        Optional.of(charset),
        columns,
        maxArticleChars,
        maxUnpackedBytes);
  }

  public SplitOptions withColumns(Map<String, String> value) {
    return new SplitOptions(
        delimiter, byContent, format, encoding, value, maxArticleChars, maxUnpackedBytes);
  }

  public SplitOptions withMaxArticleChars(int value) {
    return new SplitOptions(
        delimiter, byContent, format, encoding, columns, value, maxUnpackedBytes);
  }

  public SplitOptions withMaxUnpackedBytes(long value) {
    return new SplitOptions(
        delimiter, byContent, format, encoding, columns, maxArticleChars, value);
  }
}
