package org.ingest.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ingest.reading.Line;
import org.ingest.text.OffsetMap;

/**
 * An article while its lines come in. Blank lines at its beginning and end are not part of it.
 *
 * <p>Past the limit it keeps no text, so that what is too long cannot fill the memory.
 */
final class ArticleDraft {
  /** Of more blank lines in a row the first are kept. */
  private static final int MOST_BLANKS = 100;

  /** More lines are no article, and each may take an entry in the map to the input. */
  private static final int MOST_LINES = 1 << 18;

  private final Optional<String> markerName;
  private final int piece;
  private final int maxChars;
  private final StringBuilder text = new StringBuilder();
  private final List<OffsetMap.Run> runs = new ArrayList<>();
  private final List<Line> blanks = new ArrayList<>();
  private int blankLines;
  private int lines;
  private ArticleHeader header = ArticleHeader.EMPTY;
  private int firstLine;
  private int lastLine;
  private long start = -1;
  private boolean tooLong;

  /**
   * @param piece which stretch between two markers it is part of
   */
  ArticleDraft(Optional<String> markerName, int piece, int maxChars) {
    this.markerName = markerName;
    this.piece = piece;
    this.maxChars = maxChars;
  }

  void header(ArticleHeader found, int lineNumber) {
    header = found;
    firstLine = lineNumber;
    lastLine = lineNumber;
  }

  void add(Line line) {
    if (line.isBlank()) {
      blankLines += start >= 0 ? 1 : 0;
      if (start >= 0 && blanks.size() < MOST_BLANKS) {
        blanks.add(line);
      }
      return;
    }
    blanks.forEach(this::append);
    blanks.clear();
    blankLines = 0;
    append(line);
  }

  private void append(Line line) {
    if (start < 0) {
      start = line.start();
      firstLine = firstLine == 0 ? line.number() : firstLine;
    }
    lastLine = line.number();
    tooLong |= line.tooLong() || ++lines > MOST_LINES;
    tooLong |= text.length() + (long) line.text().length() > maxChars;
    tooLong |= line.start() - start > Integer.MAX_VALUE - maxChars;
    if (tooLong) {
      text.setLength(0);
      text.trimToSize();
      runs.clear();
      return;
    }
    if (text.length() > 0) {
      text.append('\n');
    }
    run(text.length(), Math.toIntExact(line.start() - start), line.text().length());
    text.append(line.text());
  }

  /** Joins a line to the run before it where one unit of line end lies between them. */
  private void run(int cleaned, int original, int length) {
    int last = runs.size() - 1;
    if (last >= 0) {
      OffsetMap.Run run = runs.get(last);
      if (cleaned - run.cleaned() == original - run.original()) {
        int joined = cleaned + length - run.cleaned();
        runs.set(last, new OffsetMap.Run(run.cleaned(), run.original(), joined));
        return;
      }
    }
    runs.add(new OffsetMap.Run(cleaned, original, length));
  }

  Optional<String> markerName() {
    return markerName;
  }

  int piece() {
    return piece;
  }

  ArticleHeader header() {
    return header;
  }

  int firstLine() {
    return firstLine;
  }

  boolean hasText() {
    return start >= 0;
  }

  boolean hasHeader() {
    return !header.equals(ArticleHeader.EMPTY);
  }

  boolean isTooLong() {
    return tooLong;
  }

  /** The blank lines that stand after its last line so far. */
  int blankLinesAtEnd() {
    return blankLines;
  }

  RawArticle named(String name, String inputName, int ordinal) {
    return new RawArticle(
        name,
        inputName,
        ordinal,
        firstLine,
        lastLine,
        start,
        header,
        text.toString(),
        new OffsetMap(runs),
        OptionalInt.empty());
  }
}
