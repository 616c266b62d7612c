package org.ingest.splitting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ingest.reading.Line;

/** Tells the lines that separate articles in one input. */
interface Boundary {
  /** Longer lines are text: no delimiter is this long, and a pattern could take ages on one. */
  int LONGEST_DELIMITER = 2000;

  /** A line that separates, with the name that it gives the article after it. */
  record Found(Optional<String> name) {
    static final Found UNNAMED = new Found(Optional.empty());

    static Found named(String name) {
      return name == null || name.isBlank() ? UNNAMED : new Found(Optional.of(Line.strip(name)));
    }
  }

  /** What the line separates, if it does. */
  Optional<Found> at(String line);

  /** Whether articles are told apart by marker lines at all. */
  default boolean marked() {
    return true;
  }

  /** For inputs without markers: a form feed is one anywhere. */
  static Boundary formFeeds(boolean marked) {
    return new Boundary() {
      @Override
      public Optional<Found> at(String line) {
        return line.equals("\f") ? Optional.of(Found.UNNAMED) : Optional.empty();
      }

      @Override
      public boolean marked() {
        return marked;
      }
    };
  }

  /**
   * Marker lines of one style.
   *
   * @param identifiersOnly whether a name must be an identifier: below <i>=== 12.txt</i> a line
   *     <i>=== Background ===</i> is a heading
   */
  static Boundary markers(Marker.Style style, boolean identifiersOnly) {
    return line ->
        Marker.of(Line.strip(line).equals(line) ? line : stripEnd(line))
            .filter(marker -> marker.style().equals(style))
            .filter(marker -> !identifiersOnly || marker.hasIdentifier())
            .map(marker -> marker.isKind() ? Found.UNNAMED : Found.named(marker.name()));
  }

  private static String stripEnd(String line) {
    int end = line.length();
    while (end > 0 && Line.isSpace(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end);
  }

  /**
   * The user's own pattern, found anywhere in a line. The name is its first group, else what stands
   * after the match.
   */
  static Boundary delimiter(Pattern pattern) {
    return line -> {
      if (line.length() > LONGEST_DELIMITER) {
        return Optional.empty();
      }
      Matcher matcher = pattern.matcher(line);
      if (!matcher.find() || matcher.end() == matcher.start()) {
        return Optional.empty();
      }
      boolean grouped = matcher.groupCount() > 0;
      return Optional.of(Found.named(grouped ? matcher.group(1) : line.substring(matcher.end())));
    };
  }
}
