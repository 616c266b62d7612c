package org.ingest.splitting;

import java.util.Optional;
import org.ingest.reading.Line;

/**
 * A name or title between two markers without names, which belongs to the text after the second:
 *
 * <pre>
 * ==========
 * article 12
 * ==========
 * Soldiers crossed the river on Monday.
 * </pre>
 *
 * Not a brief of one line between others: it ends in a full stop, or what follows it is as short.
 */
final class BoxedLine {
  private static final int LONGEST = 200;
  private static final int LINES_AHEAD = 40;

  private BoxedLine() {}

  /** The boxed line that comes next, taken with its lower edge; nothing where there is none. */
  static Optional<String> take(PeekableLines lines, Boundary boundary) {
    Optional<Line> line = lines.peek(0).filter(BoxedLine::canBeBoxed);
    if (line.isEmpty() || !isEdge(lines.peek(1), boundary) || !isText(lines, boundary)) {
      return Optional.empty();
    }
    lines.next();
    lines.next();
    return line.map(Line::stripped);
  }

  private static boolean canBeBoxed(Line line) {
    return !line.isBlank()
        && !line.tooLong()
        && line.text().length() <= LONGEST
        && !HeaderParser.isHeaderLine(line.text())
        && !TitleLine.endsSentence(line.text());
  }

  private static boolean isEdge(Optional<Line> line, Boundary boundary) {
    return line.filter(each -> !each.tooLong())
        .flatMap(each -> boundary.at(each.text()))
        .filter(found -> found.name().isEmpty())
        .isPresent();
  }

  /** Whether a sentence stands after the lower edge, before the next marker. */
  private static boolean isText(PeekableLines lines, Boundary boundary) {
    for (int i = 2; i < LINES_AHEAD; i++) {
      Optional<Line> line = lines.peek(i);
      if (line.isEmpty() || isEdge(line, boundary)) {
        return false;
      }
      if (TitleLine.endsSentence(line.get().text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a boxed line names its article rather than being its title. */
  static boolean isName(String boxed) {
    return new Marker("", boxed).hasIdentifier();
  }
}
