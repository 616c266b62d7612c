package org.ingest.article;

import java.util.Optional;
import java.util.OptionalInt;
import org.ingest.cleaning.CleanArticle;
import org.ingest.splitting.RawArticle;

/**
 * Where an article comes from.
 *
 * @param file the input's path as it was given, or "stdin"
 * @param article which article of its input it is, from 1
 * @param record which record of its input it is, from 1: a table's row, a feed's item, a mail of a
 *     mailbox; none in text
 * @param firstLine the input's line that it begins on, from 1
 * @param lastLine the input's line that it ends on
 * @param removedLines how many lines with content cleaning removed
 * @param url as its header gives it, as {@code publisher} and {@code author}
 */
public record ArticleSource(
    String file,
    int article,
    OptionalInt record,
    int firstLine,
    int lastLine,
    int removedLines,
    Optional<String> url,
    Optional<String> publisher,
    Optional<String> author) {
  static ArticleSource of(CleanArticle article) {
    RawArticle raw = article.raw();
    return new ArticleSource(
        raw.inputName(),
        raw.ordinal(),
        raw.record(),
        raw.firstLine(),
        raw.lastLine(),
        article.removedLines(),
        raw.header().url(),
        raw.header().source(),
        raw.header().author());
  }
}
