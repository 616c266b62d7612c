package org.ingest.writing;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.ingest.article.Article;
import org.ingest.entity.Coordinates;
import org.ingest.entity.GazetteerEntry;
import org.ingest.entity.Place;
import org.ingest.entity.TroopCount;
import org.ingest.entity.TroopCountMention;

/** The rows of the table of counts on a page, each with a link to its article. */
final class CountRows {
  /** The headings; those of numbers are sorted as numbers. */
  static final String HEAD =
      PageTable.heading("text", "Count")
          + PageTable.heading("number", "Min")
          + PageTable.heading("number", "Max")
          + PageTable.heading("text", "Force")
          + PageTable.heading("text", "Status")
          + PageTable.heading("text", "Place")
          + PageTable.heading("text", "Date")
          + PageTable.heading("text", "Said by")
          + PageTable.heading("text", "Sentence")
          + PageTable.heading("text", "Article");

  private CountRows() {}

  /**
   * @param anchor the id of the article on the page
   */
  static String of(Article article, HighlightedText marked, String anchor) {
    StringBuilder rows = new StringBuilder();
    for (TroopCount count : article.troopCounts()) {
      rows.append("<tr").append(classes(article, count));
      rows.append(" data-status=\"").append(status(count)).append('"');
      rows.append(NameRows.at(point(article, count))).append('>');
      cells(count, rows);
      int sentence = count.mention().sentence();
      rows.append(PageTable.sentence(marked.within(article.sentences().get(sentence))))
          .append(PageTable.link(anchor, sentence, article.name()))
          .append("</tr>\n");
    }
    return rows.toString();
  }

  /** Where the map shows it. */
  private static Optional<Coordinates> point(Article article, TroopCount count) {
    return count
        .place()
        .flatMap(name -> CountTable.place(article, name))
        .flatMap(Place::entry)
        .flatMap(GazetteerEntry::coordinates);
  }

  private static String classes(Article article, TroopCount count) {
    String again = isOfAnother(article, count) ? "again " : "";
    String denied = count.mention().denied() ? "denied" : "";
    return (again + denied).isEmpty() ? "" : " class=\"" + (again + denied).strip() + "\"";
  }

  private static String status(TroopCount count) {
    return count.mention().status().name().toLowerCase(Locale.ROOT);
  }

  /** Whether adding it up with the rest would count people twice. */
  private static boolean isOfAnother(Article article, TroopCount count) {
    return article.duplicateOf().isPresent()
        || count.partOf().isPresent()
        || count.repeats().isPresent();
  }

  private static void cells(TroopCount count, StringBuilder row) {
    TroopCountMention mention = count.mention();
    row.append(text(mention.text()));
    row.append(PageTable.number(number(mention.min())));
    row.append(PageTable.number(number(mention.max())));
    row.append(text(mention.force().orElse("")));
    row.append(text(word(mention.status()) + (mention.denied() ? " (denied)" : "")));
    row.append(text(count.place().orElse("")));
    row.append(text(count.date().orElse("")));
    row.append(text(mention.attribution().map(TroopCountMention.Attribution::text).orElse("")));
  }

  private static String text(String words) {
    return PageTable.cell(HtmlText.escape(words));
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
