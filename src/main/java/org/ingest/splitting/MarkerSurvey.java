package org.ingest.splitting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ingest.reading.Line;

/**
 * Decides which marker separates the articles of an input, by what recurs in its beginning.
 *
 * <p>In this order: a run with a name that stands twice or more and either opens the input or
 * mostly carries identifiers (so that headings like <i>=== Background ===</i> do not count); form
 * feeds; a run alone that stands twice or more, or once before header lines. A lone <i>---</i> is a
 * section break. One style is chosen, the others are text.
 */
final class MarkerSurvey {
  /** How far it looks, in UTF-16 units. */
  static final int SURVEYED_CHARS = 1 << 22;

  /** What a line costs beside its text, so that lines without any end the survey too. */
  private static final int CHARS_OF_LINE = 32;

  /** What was seen of one style. */
  private static final class Count {
    int all;
    int identifiers;
    int beforeHeaders;
    boolean opensInput;

    boolean mostlyIdentifiers() {
      return identifiers * 2 > all;
    }
  }

  private final PeekableLines lines;
  private final Map<Marker.Style, Count> counts = new LinkedHashMap<>();
  private boolean textSeen;
  private boolean formFeedBehindText;
  private boolean formFeedSeparates;

  private MarkerSurvey(PeekableLines lines) {
    this.lines = lines;
  }

  /** Looks ahead in {@code lines}, takes none of them. */
  static Boundary choose(PeekableLines lines) {
    MarkerSurvey survey = new MarkerSurvey(lines);
    survey.look();
    return survey.named().or(survey::formFeeds).or(survey::bare).orElse(Boundary.formFeeds(false));
  }

  private void look() {
    long seen = 0;
    Optional<Line> line = lines.peek(0);
    for (int i = 0; line.isPresent() && seen < SURVEYED_CHARS; i++) {
      if (!line.get().tooLong()) {
        look(line.get().text(), i);
      }
      seen += line.get().text().length() + CHARS_OF_LINE;
      line = lines.peek(i + 1);
    }
  }

  private void look(String text, int index) {
    String line = Line.strip(text);
    lookForFormFeed(text);
    if (!line.isEmpty() && !Line.isSpace(text.charAt(0))) {
      Marker.of(line).ifPresent(marker -> count(marker, index));
    }
    textSeen |= !line.isEmpty();
  }

  /** One at the end, as converters leave it, separates nothing. */
  private void lookForFormFeed(String text) {
    int feed = text.lastIndexOf('\f');
    formFeedBehindText |= feed >= 0 && (textSeen || !Line.strip(text.substring(0, feed)).isEmpty());
    formFeedSeparates |= formFeedBehindText && !Line.strip(text.substring(feed + 1)).isEmpty();
  }

  private void count(Marker marker, int index) {
    Count count = counts.computeIfAbsent(marker.style(), style -> new Count());
    count.all++;
    count.identifiers += marker.hasIdentifier() ? 1 : 0;
    count.opensInput |= !textSeen;
    if (lines.peek(index + 1).filter(next -> HeaderParser.isHeaderLine(next.text())).isPresent()) {
      count.beforeHeaders++;
    }
  }

  private Optional<Boundary> named() {
    return best(true)
        .map(best -> Boundary.markers(best.getKey(), best.getValue().mostlyIdentifiers()));
  }

  private Optional<Boundary> formFeeds() {
    return formFeedSeparates ? Optional.of(Boundary.formFeeds(true)) : Optional.empty();
  }

  private Optional<Boundary> bare() {
    return best(false).map(best -> Boundary.markers(best.getKey(), false));
  }

  private Optional<Map.Entry<Marker.Style, Count>> best(boolean named) {
    return counts.entrySet().stream()
        .filter(each -> each.getKey().named() == named)
        .filter(each -> named ? separatesNamed(each.getValue()) : separatesBare(each))
        .max(
            Comparator.comparing((Map.Entry<Marker.Style, Count> each) -> each.getValue().all > 1)
                .thenComparing(each -> each.getValue().identifiers + each.getValue().beforeHeaders)
                .thenComparing(each -> each.getValue().opensInput)
                .thenComparing(each -> each.getKey().run().length())
                .thenComparing(each -> each.getValue().all));
  }

  /** One alone separates nothing, but at the input's beginning it names what follows. */
  private static boolean separatesNamed(Count count) {
    if (count.all > 1) {
      return count.opensInput || count.mostlyIdentifiers();
    }
    boolean identifier = count.identifiers == 1;
    boolean header = count.beforeHeaders == 1;
    return count.opensInput ? identifier || header : identifier && header;
  }

  private static boolean separatesBare(Map.Entry<Marker.Style, Count> found) {
    Count count = found.getValue();
    boolean opening = count.opensInput && WordMark.is(found.getKey());
    return count.all > 1 || count.beforeHeaders == 1 || opening;
  }
}
