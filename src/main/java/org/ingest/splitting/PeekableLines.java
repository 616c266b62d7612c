package org.ingest.splitting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.ingest.reading.Line;
import org.ingest.reading.LineReader;

/** The lines of an input, with a look at those that come. */
final class PeekableLines {
  private static final char FORM_FEED = '\f';

  /** Read ones are dropped from the list's front in batches of this many. */
  private static final int BATCH = 1 << 10;

  private final LineReader reader;
  private final List<Line> read = new ArrayList<>();
  private int at;
  private final Queue<Line> uncut = new ArrayDeque<>();
  private boolean cutsAtFormFeeds;
  private Line cutting;
  private int cutFrom;

  PeekableLines(LineReader reader) {
    this.reader = reader;
  }

  /** The line {@code ahead} of the next one, itself 0; nothing after the end. */
  Optional<Line> peek(int ahead) {
    while (at + ahead >= read.size()) {
      Optional<Line> line = pull();
      if (line.isEmpty()) {
        return Optional.empty();
      }
      read.add(line.get());
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

  /**
   * From here on form feeds are a line of their own, with what stands before and after. Parts are
   * cut one at a time: a line may hold millions.
   */
  void cutAtFormFeeds() {
    cutsAtFormFeeds = true;
    uncut.addAll(read.subList(at, read.size()));
    read.clear();
    at = 0;
  }

  private Optional<Line> pull() {
    if (cutting == null) {
      Optional<Line> line = uncut.isEmpty() ? reader.next() : Optional.of(uncut.poll());
      if (!cutsAtFormFeeds || line.isEmpty() || line.get().text().indexOf(FORM_FEED) < 0) {
        return line;
      }
      cutting = line.get();
      cutFrom = 0;
    }
    return Optional.of(cut());
  }

  /** The next part of a line: a text without form feeds, or one that stands for several. */
  private Line cut() {
    Line line = cutting;
    int from = cutFrom;
    boolean feeds = line.text().charAt(from) == FORM_FEED;
    int to = from;
    while (to < line.text().length() && (line.text().charAt(to) == FORM_FEED) == feeds) {
      to++;
    }
    boolean last = to == line.text().length();
    cutting = last ? null : line;
    cutFrom = to;
    String text = line.text().substring(from, feeds ? from + 1 : to);
    int endLength = last ? line.endLength() : 0;
    return new Line(line.number(), line.start() + from, text, endLength, line.tooLong());
  }
}
