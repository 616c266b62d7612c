package org.ingest.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ingest.cleaning.LinePatterns.LinePattern;
import org.ingest.lexicon.ResourceTable;
import org.ingest.reading.Line;
import org.ingest.splitting.TitleLine;

/**
 * Knows lines of site furniture by their words alone: <i>Advertisement</i>, <i>Share on
 * Facebook</i>, <i>Read more: Two convoys in a week</i>; not <i>Advertisement revenue fell by
 * half.</i>
 */
final class FurnitureLines {
  /** What a line is, as far as its words say. */
  enum Kind {
    TEXT,
    FURNITURE,
    /** A button's name, furniture among others of its kind. */
    BUTTON,
    /** A link's label and headline; the title where it opens an article. */
    LINK
  }

  /** The longest notices are those on cookies. */
  private static final int LONGEST = 600;

  private static final int LONGEST_LABEL = 80;
  private static final String OPENING = "•·*›»><←→↑▲▼➤►▶|-–—[({✕×+✉☰#";
  private static final String CLOSING = ".:;!?…›»><←→↑▲▼➤►▶|-–—])},✕×+*#";

  private static final Set<String> LABELS =
      ResourceTable.lines(FurnitureLines.class, "furniture-lines.txt")
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> BUTTONS =
      ResourceTable.lines(FurnitureLines.class, "social-names.txt")
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> RELATED_HEADINGS =
      ResourceTable.lines(FurnitureLines.class, "related-headings.txt")
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> COUNTED =
      Set.of("views", "view", "shares", "comments", "likes", "reads", "reactions", "readers");

  /**
   * <i>Most Read News</i>, <i>Latest News in Africa</i>; not <i>Most soldiers</i>, <i>Latest
   * losses</i>.
   */
  private static final Pattern RELATED_HEADING =
      Pattern.compile(
          "(?:the )?(?:most|more|latest|top|other|popular|trending|related|recommended|similar"
              + "|featured|recent|must|also|you (?:may|might) (?:also )?like|editors?'? picks?)"
              + "(?: (?:read|viewed|popular|commented|shared|watched|recent|discussed|trending))?"
              + " (?:news|stories|story|articles?|posts?|headlines|videos?|reads?|topics|content"
              + "|coverage|links|reports)(?: (?:in|from|on|about|for) [\\w' -]{1,30})?");

  private static final int LONGEST_GLUED = 120;
  private static final LinePatterns NOTICES = patterns("notice");
  private static final LinePatterns LINKS = patterns("link");

  private FurnitureLines() {}

  private static LinePatterns patterns(String kind) {
    return new LinePatterns(
        ResourceTable.rows(FurnitureLines.class, "furniture-patterns.txt")
            .filter(row -> row.get(0).equals(kind))
            .map(
                row ->
                    new LinePattern(Pattern.compile(row.get(1)), row.size() > 2 ? row.get(2) : ""))
            .toList());
  }

  /** What {@code line} is; white space at its ends is gone already. */
  static Kind kind(String line) {
    if (line.length() > LONGEST || isQuoted(line)) {
      return LineShape.isCode(line) ? Kind.FURNITURE : Kind.TEXT;
    }
    if (LineShape.isCode(line) || LineShape.isNumbers(line) || isGluedLabels(line)) {
      return Kind.FURNITURE;
    }
    String plain = plain(line);
    if (line.length() <= LONGEST_LABEL) {
      String label = label(plain);
      if (LABELS.contains(label) || label.isEmpty() && isArrowOrBar(line)) {
        return Kind.FURNITURE;
      }
      if (BUTTONS.contains(label)) {
        return Kind.BUTTON;
      }
    }
    if (NOTICES.anyMatches(plain) || SitePhrases.matches(plain)) {
      return Kind.FURNITURE;
    }
    return !TitleLine.endsSentence(line) && LINKS.anyMatches(plain) ? Kind.LINK : Kind.TEXT;
  }

  /** <i>Share on FacebookShare on Twitter</i>: buttons whose line ends were lost. */
  private static boolean isGluedLabels(String line) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; line.length() <= LONGEST_GLUED && i < line.length(); i++) {
      if (Character.isLowerCase(line.charAt(i - 1)) && Character.isUpperCase(line.charAt(i))) {
        parts.add(line.substring(from, i));
        from = i;
      }
    }
    if (parts.isEmpty()) {
      return false;
    }
    parts.add(line.substring(from));
    return parts.stream().map(Line::strip).allMatch(FurnitureLines::isLabel);
  }

  private static boolean isLabel(String part) {
    Kind kind = part.isEmpty() ? Kind.TEXT : kind(part);
    return kind == Kind.FURNITURE || kind == Kind.BUTTON;
  }

  /** <i>VIEWS</i>: what a site counts. */
  static boolean isCounted(String line) {
    return line.length() <= LONGEST_LABEL && COUNTED.contains(label(plain(line)));
  }

  /** <i>More on this story</i>: the heading over links to other articles. */
  static boolean isRelatedHeading(String line) {
    if (line.length() > LONGEST_LABEL) {
      return false;
    }
    String label = label(plain(line));
    return RELATED_HEADINGS.contains(label) || RELATED_HEADING.matcher(label).matches();
  }

  /** What somebody says is text, whatever it speaks of. */
  private static boolean isQuoted(String line) {
    return "\"“„«".indexOf(line.charAt(0)) >= 0;
  }

  private static boolean isArrowOrBar(String line) {
    return line.chars().allMatch(c -> "↑▲←→▼›»>|/·•".indexOf(c) >= 0);
  }

  /** In lower case, with plain quotation marks, single plain spaces and nothing invisible. */
  private static String plain(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '‘' || c == '’') {
        plain.append('\'');
      } else if (c == '“' || c == '”') {
        plain.append('"');
      } else if (c == '\u200B' || c == '\u00AD' || c == '\uFEFF' || c == '\u2060') {
        continue;
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        plain.append(c);
      } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT).strip();
  }

  private static String label(String plain) {
    int from = 0;
    int to = plain.length();
    while (from < to && (plain.charAt(from) == ' ' || OPENING.indexOf(plain.charAt(from)) >= 0)) {
      from++;
    }
    while (to > from
        && (plain.charAt(to - 1) == ' ' || CLOSING.indexOf(plain.charAt(to - 1)) >= 0)) {
      to--;
    }
    return plain.substring(from, to);
  }
}
