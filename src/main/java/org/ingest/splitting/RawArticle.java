package org.ingest.splitting;

import java.util.OptionalInt;
import org.ingest.text.OffsetMap;

/**
 * One article as it stands in its input.
 *
 * @param name the name on its marker line, its id, or its file's name
 * @param inputName the file's path as given, or "stdin"
 * @param ordinal which article of its input it is, from 1
 * @param firstLine the input's line that its text (or header) begins on, from 1
 * @param lastLine the input's line that it ends on
 * @param startInInput where {@code text} begins, in UTF-16 units of the decoded input; for an
 *     article from a JSON line, where that line begins
 * @param text verbatim, without header and marker lines, lines ended by {@code \n}
 * @param mapToInput from {@code text} to the decoded input, counted from {@code startInInput}: not
 *     the same where lines end in CRLF; of no meaning for an article that was not read from text
 * @param record which record of its input it is, from 1: a table's row without its header, a feed's
 *     item, a mail of a mailbox, a record of a crawl; none in text
 */
public record RawArticle(
    String name,
    String inputName,
    int ordinal,
    int firstLine,
    int lastLine,
    long startInInput,
    ArticleHeader header,
    String text,
    OffsetMap mapToInput,
    OptionalInt record) {
  /** An article whose text stands in its input character by character. */
  public RawArticle(
      String name,
      String inputName,
      int ordinal,
      int firstLine,
      int lastLine,
      long startInInput,
      ArticleHeader header,
      String text) {
    this(
        name,
        inputName,
        ordinal,
        firstLine,
        lastLine,
        startInInput,
        header,
        text,
        OffsetMap.identity(text.length()),
        OptionalInt.empty());
  }
}
