package org.ingest.cleaning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ingest.splitting.TitleLine;

/** Drops the lines of an article that are furniture by their words and their neighbours. */
final class FurnitureFilter {
  private static final String LIST_HEADING = "recommended stories";
  private static final String LIST_END = "end of list";
  private static final int LONGEST_LIST = 12;
  private static final int MOST_RELATED_LINES = 60;
  private static final int LONGEST_HEADLINE = 200;
  private static final int LONGEST_NUMBER = 10;

  private FurnitureFilter() {}

  static List<TextLine> filter(List<TextLine> lines) {
    List<FurnitureLines.Kind> kinds =
        lines.stream().map(line -> FurnitureLines.kind(line.text())).toList();
    List<TextLine> kept = new ArrayList<>();
    BitSet boxes = PageBoxes.of(lines);
    int listEnd = -1;
    int end = startOfRelatedLinks(lines);
    for (int i = 0; i < end; i++) {
      listEnd = Math.max(listEnd, endOfList(lines, i));
      if (i > listEnd
          && !boxes.get(i)
          && !isCounter(lines, i)
          && !isFurniture(kinds, i, kept.isEmpty())) {
        kept.add(lines.get(i));
      }
    }
    return kept;
  }

  /**
   * Where the links to other articles begin that end an article, or its end: a heading like <i>More
   * on this story</i>, and no sentence after it. Counts in their headlines are not this article's.
   */
  private static int startOfRelatedLinks(List<TextLine> lines) {
    int start = lines.size();
    int earliest = Math.max(1, lines.size() - MOST_RELATED_LINES);
    for (int i = lines.size() - 1; i >= earliest; i--) {
      String text = lines.get(i).text();
      if (FurnitureLines.isRelatedHeading(text)) {
        start = i;
      } else if (isSentence(text)) {
        break;
      }
    }
    return start;
  }

  /** <i>595</i> over <i>VIEWS</i>: both go. */
  private static boolean isCounter(List<TextLine> lines, int index) {
    String text = lines.get(index).text();
    return FurnitureLines.isCounted(text) && index > 0 && isNumber(lines.get(index - 1).text())
        || isNumber(text)
            && index + 1 < lines.size()
            && FurnitureLines.isCounted(lines.get(index + 1).text());
  }

  private static boolean isNumber(String text) {
    return text.length() <= LONGEST_NUMBER
        && Character.isDigit(text.charAt(0))
        && text.chars().allMatch(c -> Character.isDigit(c) || ".,kKmM ".indexOf(c) >= 0);
  }

  private static boolean isSentence(String text) {
    return text.length() > LONGEST_HEADLINE
        || TitleLine.endsSentence(text)
            && FurnitureLines.kind(text) == FurnitureLines.Kind.TEXT
            && !text.endsWith("?");
  }

  private static boolean isFurniture(
      List<FurnitureLines.Kind> kinds, int index, boolean opensArticle) {
    return switch (kinds.get(index)) {
      case TEXT -> false;
      case FURNITURE -> true;
      case LINK -> !opensArticle;
      case BUTTON -> hasButtonBeside(kinds, index);
    };
  }

  /** <i>Facebook</i> between <i>Share</i> and <i>Twitter</i>; not <i>Facebook</i> as a heading. */
  private static boolean hasButtonBeside(List<FurnitureLines.Kind> kinds, int index) {
    return index > 0 && isLabel(kinds.get(index - 1))
        || index + 1 < kinds.size() && isLabel(kinds.get(index + 1));
  }

  private static boolean isLabel(FurnitureLines.Kind kind) {
    return kind == FurnitureLines.Kind.BUTTON || kind == FurnitureLines.Kind.FURNITURE;
  }

  /**
   * The headlines between <i>Recommended Stories</i> and <i>end of list</i> are other articles'.
   */
  private static int endOfList(List<TextLine> lines, int index) {
    if (!lines.get(index).text().equalsIgnoreCase(LIST_HEADING)) {
      return -1;
    }
    int last = Math.min(lines.size(), index + LONGEST_LIST) - 1;
    for (int i = index + 1; i <= last; i++) {
      if (lines.get(i).text().equalsIgnoreCase(LIST_END)) {
        return i;
      }
    }
    return -1;
  }
}
