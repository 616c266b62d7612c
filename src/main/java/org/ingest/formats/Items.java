package org.ingest.formats;

import java.util.Optional;
import java.util.OptionalInt;
import org.ingest.reading.Input;
import org.ingest.reading.Line;
import org.ingest.reading.Problem;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.RawArticle;
import org.ingest.text.OffsetMap;

/**
 * Names the articles of one input and hands them on: after their id, or their file, with {@code
 * #1}, {@code #2} after it when the file holds several. To know that, it holds one back.
 */
final class Items {
  private static final int LONGEST_VALUE = 4000;

  private final Input input;
  private final ArticleSink sink;
  private final int maxChars;
  private Item held;
  private int ordinal;
  private int empty;

  /**
   * @param maxChars longer articles are skipped with a problem, in UTF-16 units
   */
  Items(Input input, ArticleSink sink, int maxChars) {
    this.input = input;
    this.sink = sink;
    this.maxChars = maxChars;
  }

  /** Takes an article; one without text is only counted. */
  void add(Item item) {
    if (Line.strip(item.text()).isEmpty()) {
      empty++;
    } else if (item.text().length() > maxChars) {
      fail(item.firstLine(), "an article over the limit of length; skipped");
    } else {
      release(true);
      ordinal++;
      held = item;
    }
  }

  void fail(int line, String message) {
    sink.problem(Problem.failure(input.name(), line, message));
  }

  void fail(String message) {
    sink.problem(Problem.failure(input.name(), message));
  }

  void warn(String message) {
    sink.problem(Problem.warning(input.name(), message));
  }

  /**
   * Hands on the last one, and says how many had no text, where others had.
   *
   * @param kind what they are, in the plural
   */
  void finish(String kind) {
    release(ordinal > 1);
    if (empty > 0 && ordinal > 0) {
      warn(empty + " of the " + kind + " without text; skipped");
    }
  }

  private void release(boolean several) {
    if (held == null) {
      return;
    }
    Item item = held;
    held = null;
    String text = PlainText.of(item.text());
    sink.article(
        new RawArticle(
            item.header().id().orElseGet(() -> input.lastName() + (several ? "#" + ordinal : "")),
            input.fileName(),
            ordinal,
            Math.max(1, item.firstLine()),
            Math.max(Math.max(1, item.firstLine()), item.lastLine()),
            item.start(),
            item.header(),
            text,
            OffsetMap.identity(text.length()),
            item.record() > 0 ? OptionalInt.of(item.record()) : OptionalInt.empty()));
  }

  /** A value without white space around it, if anything is left; none is as long as a text. */
  static Optional<String> value(String text) {
    return Optional.ofNullable(text)
        .map(each -> PlainText.of(Line.strip(each)))
        .filter(each -> !each.isEmpty() && each.length() <= LONGEST_VALUE);
  }
}
