package org.ingest.writing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.ingest.ledger.Contradiction;
import org.ingest.ledger.Figure;
import org.ingest.ledger.LedgerLine;
import org.ingest.ledger.Statement;
import org.ingest.ledger.TimePoint;

/**
 * Draws the figures of a line over time as SVG: days from left to right, then what is told for no
 * day; people from 0 upwards. A bound that is left open ends in an arrow.
 */
final class LineChart {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 120;
  private static final int MARGIN = 24;
  private static final int LEFT = 84;
  private static final int RIGHT = 64;

  /** The room for figures of no day, beside others. */
  private static final int UNDATED = 150;

  private static final int ARROW = 5;

  /** Half of the stroke that ends a range, or is a single figure. */
  private static final int CAP = 6;

  /** From one figure of a day to the next. */
  private static final double BESIDE = 17;

  private final LedgerLine line;
  private final Set<Integer> contradicted = new HashSet<>();
  private final List<LocalDate> days;
  private final long most;
  private final StringBuilder svg = new StringBuilder();

  private LineChart(LedgerLine line) {
    this.line = line;
    for (Contradiction each : line.contradictions()) {
      contradicted.addAll(List.of(each.one(), each.other()));
    }
    days =
        line.timeline().stream()
            .map(TimePoint::day)
            .flatMap(Optional::stream)
            .map(LocalDate::parse)
            .toList();
    most =
        line.statements().stream()
            .map(Statement::figure)
            .flatMapToLong(each -> LongStream.of(each.low(), each.max().orElse(0)))
            .max()
            .orElse(0);
  }

  /** The drawing; nothing where there is no more than one figure, or no number. */
  static String svg(LedgerLine line) {
    LineChart chart = new LineChart(line);
    boolean isWorthIt = line.statements().size() > 1 && chart.most > 0;
    return isWorthIt ? chart.drawn() : "";
  }

  private String drawn() {
    svg.append("<svg viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT);
    svg.append("\" role=\"img\" aria-label=\"figures over time\">");
    text(LEFT - MARGIN, MARGIN + ARROW, String.format(Locale.ROOT, "%,d", most), "end");
    text(LEFT - MARGIN, y(0) + ARROW, "0", "end");
    svg.append("<path class=\"axis\" d=\"M").append(LEFT - MARGIN + ARROW).append(' ').append(y(0));
    svg.append('H').append(WIDTH).append("\"/>");
    labels();
    for (TimePoint point : line.timeline()) {
      figures(point);
    }
    return svg.append("</svg>\n").toString();
  }

  private void labels() {
    if (!days.isEmpty()) {
      text(LEFT, HEIGHT - 2, days.get(0).toString(), "middle");
    }
    if (days.size() > 1) {
      LocalDate last = days.get(days.size() - 1);
      text(x(last), HEIGHT - 2, last.toString(), "middle");
    }
    if (isPartUndated()) {
      text(undated(), HEIGHT - 2, "no day told", days.isEmpty() ? "middle" : "start");
    }
  }

  private boolean isPartUndated() {
    return days.size() < line.timeline().size();
  }

  private int undated() {
    return days.isEmpty() ? LEFT : WIDTH - UNDATED;
  }

  private void text(int x, int y, String words, String anchor) {
    svg.append("<text x=\"").append(x).append("\" y=\"").append(y);
    svg.append("\" text-anchor=\"").append(anchor).append("\">").append(words).append("</text>");
  }

  /** Several of one day stand side by side; very many stand close, so that all are on the page. */
  private void figures(TimePoint point) {
    Optional<LocalDate> day = point.day().map(LocalDate::parse);
    int x = day.map(this::x).orElse(undated());
    int end = day.isPresent() && isPartUndated() ? undated() : WIDTH;
    int count = point.statements().size();
    double step = Math.min(BESIDE, (double) (end - CAP - x) / count);
    for (int i = 0; i < count; i++) {
      figure(point.statements().get(i), x + (int) (i * step), point.day().orElse("no day told"));
    }
  }

  private void figure(int index, int x, String day) {
    Statement statement = line.statements().get(index);
    Figure figure = statement.figure();
    int low = figure.min().isPresent() ? y(figure.low()) : y(0);
    int high = figure.max().isPresent() ? y(figure.max().getAsLong()) : MARGIN / 2;
    svg.append("<path class=\"").append(classes(index, statement)).append("\" d=\"");
    svg.append('M').append(x - CAP).append(' ').append(low).append("h12m-6 0V").append(high);
    svg.append("m-6 0h12");
    arrow(figure.max().isEmpty(), x, high, ARROW);
    arrow(figure.min().isEmpty(), x, low, -ARROW);
    svg.append("\"><title>");
    svg.append(HtmlText.escape(day + ": " + StatementWords.of(statement)));
    svg.append("</title></path>");
  }

  private void arrow(boolean isOpen, int x, int y, int size) {
    if (isOpen) {
      svg.append('M').append(x - ARROW).append(' ').append(y + size);
      svg.append('L').append(x).append(' ').append(y);
      svg.append('L').append(x + ARROW).append(' ').append(y + size);
    }
  }

  private String classes(int index, Statement statement) {
    return "figure"
        + (contradicted.contains(index) ? " contradicted" : "")
        + (statement.supersededBy().isPresent() ? " superseded" : "")
        + (statement.isWhole() ? "" : " aside");
  }

  private int x(LocalDate day) {
    long first = days.get(0).toEpochDay();
    long length = Math.max(1, days.get(days.size() - 1).toEpochDay() - first);
    int right = isPartUndated() ? UNDATED + RIGHT : RIGHT;
    return (int) (LEFT + (WIDTH - LEFT - right) * (day.toEpochDay() - first) / length);
  }

  private int y(long people) {
    return HEIGHT - MARGIN - (int) ((HEIGHT - 2.0 * MARGIN) * people / most);
  }
}
