package org.ingest.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ingest.lexicon.ResourceTable;

/**
 * The date that a page shows between its title and its text: <i>By Jane Roe on Monday, November
 * 18th, 2019 at 11:04 a.m.</i>; not <i>A ship leaves the port on Aug. 31, 2019. (AP)</i>, nor a
 * clock above the title.
 */
final class VisibleDate {
  private static final int LONGEST = 120;

  /** How far above the text a date may stand, in blocks. */
  private static final int MOST_BETWEEN = 15;

  /** The same, where the title is not found above the text. */
  private static final int MOST_WITHOUT_TITLE = 3;

  /** Lines of a block that a date may stand in: pages once were set without paragraphs. */
  private static final int MOST_LINES = 4;

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)\\b(?:%2$s %1$s,? (\\d{4})|%1$s %2$s,? (\\d{4})|(\\d{4})-(\\d\\d)-(\\d\\d))\\b"
              .formatted(DAY, MONTH));

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");

  private static final Set<String> LABELS =
      ResourceTable.lines(VisibleDate.class, "date-labels.txt")
          .collect(Collectors.toUnmodifiableSet());

  private VisibleDate() {}

  /**
   * @param all the page's blocks
   * @param lead the first of the article's text
   * @return a date like 2019-11-18
   */
  static Optional<String> above(Block lead, List<Block> all, String title) {
    int text = all.indexOf(lead);
    int above = text - 1;
    while (above >= 0 && !isTitle(all.get(above), title)) {
      above--;
    }
    int most = above < 0 ? MOST_WITHOUT_TITLE : MOST_BETWEEN;
    for (int i = Math.max(above + 1, text - most); i <= text; i++) {
      Optional<String> date =
          all.get(i)
              .text()
              .lines()
              .limit(MOST_LINES)
              .map(VisibleDate::of)
              .flatMap(Optional::stream)
              .findFirst();
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static boolean isTitle(Block block, String title) {
    return block.tag().equals("h1") || block.text().equalsIgnoreCase(title);
  }

  /** The first date of a line that says who wrote it and when, and nothing else. */
  static Optional<String> of(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher date = DATE.matcher(line);
    if (!date.find() || !isByline(date.replaceAll(" "))) {
      return Optional.empty();
    }
    date.reset().find();
    if (date.group(7) != null) {
      return Optional.of(date.group());
    }
    boolean monthFirst = date.group(1) != null;
    return Optional.of(
        iso(
            monthFirst ? date.group(3) : date.group(6),
            monthFirst ? date.group(1) : date.group(5),
            monthFirst ? date.group(2) : date.group(4)));
  }

  private static String iso(String year, String month, String day) {
    int number = MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) / 3 + 1;
    return String.format(Locale.ROOT, "%s-%02d-%02d", year, number, Integer.parseInt(day));
  }

  /** Names have capitals; of other words only those that stand with dates. */
  private static boolean isByline(String rest) {
    for (String word : NO_WORD.split(rest)) {
      boolean name = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (!word.isEmpty() && !name && !LABELS.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
