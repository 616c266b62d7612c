package org.ingest.splitting;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ingest.reading.Line;

/**
 * A line that may separate articles: three or more of one character, alone or before a name.
 *
 * <p><i>=== 000_a039.txt</i>, <i>--- article 12 ---</i>, <i>----------</i>; not <i>* * *</i>, not
 * <i>-- he said</i>. Marks in words are {@link WordMark}'s.
 *
 * @param run those characters, at the line's beginning
 * @param name what follows them, without such characters at its end; empty for a run alone
 */
record Marker(String run, String name) {
  private static final String SIGNS = "=-*#%~<>_";
  private static final int LEAST_RUN = 3;

  /** Three part the sections of an agency's report. */
  private static final int LEAST_UNDERSCORES = 4;

  private static final int LONGEST_LINE = 250;

  /** <i>---ARTICLE---</i>, <i>=== NEXT STORY ===</i>: what follows is one, whatever its name. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?i)(?:new |next |begin |start (?:of )?|end (?:of )?)?(?:article|story|document|doc|record|item)");

  /** <i>article 12</i>, <i>Story #3</i>, <i>doc 4 of 9</i>; not <i>Article of faith</i>. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)(?:article|story|item|document|doc|page|file|record|text|entry|news|no\\.?|id|#)"
              + "\\s*[#:=]?\\s*\\w*\\d[\\w.-]*(?:\\s*(?:of|/)\\s*\\d+)?");

  /** <i>my notes.txt</i>; not <i>Trouble in St. Louis</i>. */
  private static final Pattern FILE =
      Pattern.compile(".*\\.(?:txt|html?|json|md|text|xml|pdf|docx?)");

  /** Whether the marker stands alone or has a name, and its characters: what recurs. */
  record Style(String run, boolean named) {}

  static Optional<Marker> of(String line) {
    if (line.length() < LEAST_RUN || line.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    char sign = line.charAt(0);
    int length = runLength(line, sign);
    if (SIGNS.indexOf(sign) < 0 || length < (sign == '_' ? LEAST_UNDERSCORES : LEAST_RUN)) {
      return WordMark.of(line);
    }
    String rest = line.substring(length);
    Marker marker = new Marker(line.substring(0, length), name(rest, sign));
    boolean apart = rest.isEmpty() || Line.isSpace(rest.charAt(0));
    return apart || marker.hasIdentifier() ? Optional.of(marker) : Optional.empty();
  }

  private static int runLength(String line, char sign) {
    int length = 0;
    while (length < line.length() && line.charAt(length) == sign) {
      length++;
    }
    return length;
  }

  private static String name(String rest, char sign) {
    String name = Line.strip(rest);
    int end = name.length();
    while (end > 0 && name.charAt(end - 1) == mirrored(sign)) {
      end--;
    }
    return name.length() - end < 2 ? name : Line.strip(name.substring(0, end));
  }

  /** {@code <<< a.txt >>>}. */
  private static char mirrored(char sign) {
    return sign == '<' ? '>' : sign == '>' ? '<' : sign;
  }

  /** Whether it only says that an article follows, and is no name of it. */
  boolean isKind() {
    return KIND.matcher(name).matches();
  }

  Style style() {
    return new Style(run, !name.isEmpty());
  }

  /**
   * Whether the name is one that a program gives, a file's or a number, rather than a heading:
   * <i>000_a039.txt</i>, <i>article 12</i>; not <i>Background</i>, <i>The 2014 offensive</i>.
   */
  boolean hasIdentifier() {
    if (isKind() || NUMBERED.matcher(name).matches() || FILE.matcher(name).matches()) {
      return true;
    }
    return !name.isEmpty()
        && name.chars().noneMatch(Line::isSpace)
        && name.chars().anyMatch(c -> c >= '0' && c <= '9' || c == '_' || c == '/');
  }
}
