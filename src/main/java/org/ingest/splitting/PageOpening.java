package org.ingest.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.reading.Line;

/**
 * Tells where the next article of a scraped page begins, by the shape of the lines ahead.
 *
 * <p>Strong sign: a title, a caption, a <i>TT</i> line (what is left of a font-size widget), and
 * the caption or the title once more. Weak sign: more blank lines than the article before has
 * anywhere, a title, then a caption or a paragraph. A heading within an article (<i>“You will
 * live”</i>) has neither.
 */
final class PageOpening {
  private static final String FONT_WIDGET = "TT";
  private static final int LINES_AHEAD = 24;
  private static final int TEXTS_AHEAD = 9;
  private static final int WIDGET_WITHIN = 6;

  private static final int WORDS_BEFORE_CAPTION = 3;
  private static final int WORDS_BEFORE_PARAGRAPH = 4;
  private static final int SHORTEST_PARAGRAPH = 40;

  private PageOpening() {}

  /**
   * Whether {@code title} opens an article by the strong sign.
   *
   * @param afterSentence whether the article before ends as a sentence does; if not, a line
   *     straight before the widget may be a caption below its title
   * @param lines what follows it
   */
  static boolean isStrong(Line title, boolean afterSentence, PeekableLines lines) {
    if (!TitleLine.matches(title.text(), 1)) {
      return false;
    }
    List<String> ahead = textsAhead(lines);
    int widget = ahead.indexOf(FONT_WIDGET);
    if (widget < (afterSentence ? 0 : 1) || widget >= WIDGET_WITHIN) {
      return false;
    }
    List<String> before = ahead.subList(0, widget);
    String behind = widget + 1 < ahead.size() ? ahead.get(widget + 1) : "";
    if (before.contains(title.stripped()) || isTitleAmong(before, behind)) {
      return false;
    }
    return behind.equals(title.stripped())
        || !before.isEmpty() && before.stream().allMatch(text -> standsTwice(text, ahead));
  }

  /** Then {@code title} was the last line before it: <i>Back to top</i>. */
  private static boolean isTitleAmong(List<String> before, String behind) {
    return before.size() > 1
        && before.contains(behind)
        && TitleLine.matches(behind, 1)
        && !CaptionLine.matches(behind);
  }

  private static boolean standsTwice(String text, List<String> texts) {
    return texts.indexOf(text) != texts.lastIndexOf(text);
  }

  private static List<String> textsAhead(PeekableLines lines) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < LINES_AHEAD && texts.size() < TEXTS_AHEAD; i++) {
      lines.peek(i).filter(line -> !line.isBlank()).ifPresent(line -> texts.add(line.stripped()));
    }
    return texts;
  }

  /**
   * Whether {@code title} opens an article by the weak sign.
   *
   * @param blanks how many blank lines stand before it
   */
  static boolean isWeak(Line title, int blanks, PeekableLines lines) {
    int behind = blankLinesAhead(lines);
    Optional<Line> next = firstOfText(lines);
    if (behind >= blanks || next.isEmpty()) {
      return false;
    }
    if (CaptionLine.matches(title.text())) {
      return false;
    }
    return TitleLine.matches(title.text(), WORDS_BEFORE_PARAGRAPH) && isParagraph(next.get())
        || TitleLine.matches(title.text(), WORDS_BEFORE_CAPTION)
            && CaptionLine.matches(next.get().text());
  }

  private static int blankLinesAhead(PeekableLines lines) {
    int blanks = 0;
    while (blanks < LINES_AHEAD && lines.peek(blanks).filter(Line::isBlank).isPresent()) {
      blanks++;
    }
    return blanks;
  }

  /** The first line ahead that is neither blank nor a byline nor a date. */
  private static Optional<Line> firstOfText(PeekableLines lines) {
    for (int i = 0; i < LINES_AHEAD; i++) {
      Optional<Line> line = lines.peek(i);
      if (line.isEmpty() || !line.get().isBlank() && !TitleLine.isBylineOrDate(line.get().text())) {
        return line;
      }
    }
    return Optional.empty();
  }

  private static boolean isParagraph(Line line) {
    return line.text().length() >= SHORTEST_PARAGRAPH && TitleLine.endsSentence(line.text());
  }
}
