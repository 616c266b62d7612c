package org.ingest.writing;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.ingest.article.Article;
import org.ingest.entity.TroopCount;
import org.ingest.entity.TroopCountMention;

/** The rows of the table of counts on a page, each with a link to its article. */
final class CountRows {
  /** The headings; those of numbers are sorted as numbers. */
  static final String HEAD =
      heading("text", "Count")
          + heading("number", "Min")
          + heading("number", "Max")
          + heading("text", "Force")
          + heading("text", "Status")
          + heading("text", "Place")
          + heading("text", "Date")
          + heading("text", "Said by")
          + heading("text", "Sentence")
          + heading("text", "Article");

  private CountRows() {}

  private static String heading(String type, String name) {
    return "<th scope=\"col\" data-type=\"" + type + "\"><button>" + name + "</button></th>";
  }

  /**
   * @param anchor the id of the article on the page
   */
  static String of(Article article, HighlightedText marked, String anchor) {
    StringBuilder rows = new StringBuilder();
    for (TroopCount count : article.troopCounts()) {
      rows.append(isOfAnother(article, count) ? "<tr class=\"again\">" : "<tr>");
      cells(count).forEach(cell -> rows.append(cell(HtmlText.escape(cell))));
      int sentence = count.mention().sentence();
      rows.append(cell(marked.within(article.sentences().get(sentence))))
          .append(cell(link(anchor, sentence, article.name())))
          .append("</tr>\n");
    }
    return rows.toString();
  }

  /** Whether adding it up with the rest would count people twice. */
  private static boolean isOfAnother(Article article, TroopCount count) {
    return article.duplicateOf().isPresent()
        || count.partOf().isPresent()
        || count.repeats().isPresent();
  }

  private static List<String> cells(TroopCount count) {
    TroopCountMention mention = count.mention();
    return List.of(
        mention.text(),
        number(mention.min()),
        number(mention.max()),
        mention.force().orElse(""),
        word(mention.status()) + (mention.denied() ? " (denied)" : ""),
        count.place().orElse(""),
        count.date().orElse(""),
        mention.attribution().map(TroopCountMention.Attribution::text).orElse(""));
  }

  private static String cell(String html) {
    return "<td>" + html + "</td>";
  }

  private static String link(String anchor, int sentence, String name) {
    return "<a href=\"#" + anchor + "-s" + sentence + "\">" + HtmlText.escape(name) + "</a>";
  }

  /** <i>3</i>, <i>3 to 5</i>, <i>at least 3</i>, <i>at most 5</i>. */
  static String range(TroopCountMention count) {
    if (count.min().isPresent() && count.max().isPresent()) {
      boolean isOne = count.min().equals(count.max());
      return number(count.min()) + (isOne ? "" : " to " + number(count.max()));
    }
    return count.min().isPresent()
        ? "at least " + number(count.min())
        : count.max().isPresent() ? "at most " + number(count.max()) : "unknown number";
  }

  private static String number(OptionalLong value) {
    return value.isPresent() ? Long.toString(value.getAsLong()) : "";
  }

  /** <i>AT_LEAST</i> is written as <i>at least</i>. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
