package org.ingest.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ingest.reading.Line;
import org.ingest.reading.LineReader;

/** The lines of an input, with a look at those that come. */
final class PeekableLines {
  private static final char FORM_FEED = '\f';

  /** Read ones are dropped from the list's front in batches of this many. */
  private static final int BATCH = 1 << 10;

  private final LineReader reader;
  private List<Line> read = new ArrayList<>();
  private int at;
  private boolean cutsAtFormFeeds;

  PeekableLines(LineReader reader) {
    this.reader = reader;
  }

  /** The line {@code ahead} of the next one, itself 0; nothing behind the end. */
  Optional<Line> peek(int ahead) {
    while (at + ahead >= read.size()) {
      Optional<Line> line = reader.next();
      if (line.isEmpty()) {
        return Optional.empty();
      }
      add(line.get(), read);
    }
    return Optional.of(read.get(at + ahead));
  }

  Optional<Line> next() {
    Optional<Line> line = peek(0);
    if (line.isPresent()) {
      at++;
      dropRead();
    }
    return line;
  }

  private void dropRead() {
    if (at >= BATCH) {
      read.subList(0, at).clear();
      at = 0;
    }
  }

  /** The first line ahead that is not blank, among the next {@code limit}. */
  Optional<Line> firstWithText(int limit) {
    return IntStream.range(0, limit)
        .mapToObj(this::peek)
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .filter(line -> !line.isBlank())
        .findFirst();
  }

  /**
   * From here on a form feed is a line of its own, with what stands around it before and behind.
   */
  void cutAtFormFeeds() {
    cutsAtFormFeeds = true;
    List<Line> cut = new ArrayList<>();
    read.subList(at, read.size()).forEach(line -> add(line, cut));
    read = cut;
    at = 0;
  }

  private void add(Line line, List<Line> lines) {
    int feed = cutsAtFormFeeds ? line.text().indexOf(FORM_FEED) : -1;
    int from = 0;
    while (feed >= 0) {
      if (feed > from) {
        lines.add(part(line, from, feed, 0));
      }
      lines.add(part(line, feed, feed + 1, 0));
      from = feed + 1;
      feed = line.text().indexOf(FORM_FEED, from);
    }
    if (from == 0 || from < line.text().length()) {
      lines.add(part(line, from, line.text().length(), line.endLength()));
    }
  }

  private static Line part(Line line, int from, int to, int endLength) {
    String text = line.text().substring(from, to);
    return new Line(line.number(), line.start() + from, text, endLength, line.tooLong());
  }
}
