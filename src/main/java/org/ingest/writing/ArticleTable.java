package org.ingest.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ingest.article.Article;
import org.ingest.entity.Kind;

/** One article per row: where it is from, what it is about, and how much was found in it. */
final class ArticleTable {
  private ArticleTable() {}

  static TableLayout<Article> layout() {
    List<Column<TableRow<Article>>> columns = new ArrayList<>();
    columns.addAll(origin());
    columns.addAll(place());
    columns.addAll(about());
    for (Kind kind : Kind.values()) {
      columns.add(Column.number(kind.jsonKey(), row -> amount(kind, row.article())));
    }
    columns.add(Column.text("corrections", row -> corrections(row.article())));
    return TableLayout.of(List::of, columns);
  }

  private static List<Column<TableRow<Article>>> origin() {
    return List.of(
        Column.known(
            "date_source",
            row -> row.article().date().map(date -> date.source().name().toLowerCase(Locale.ROOT))),
        Column.text("language", row -> row.article().english() ? "en" : "und"),
        Column.known("publisher", row -> row.article().source().publisher()),
        Column.known("author", row -> row.article().source().author()));
  }

  private static List<Column<TableRow<Article>>> place() {
    return List.of(
        Column.text("file", row -> row.article().source().file()),
        Column.number("article", row -> row.article().source().article()),
        Column.index("record", row -> row.article().source().record()),
        Column.number("first_line", row -> row.article().source().firstLine()),
        Column.number("last_line", row -> row.article().source().lastLine()),
        Column.number("removed_lines", row -> row.article().source().removedLines()));
  }

  private static List<Column<TableRow<Article>>> about() {
    return List.of(
        Column.text("about_countries", row -> TableRow.joined(row.article().about().countries())),
        Column.text("about_places", row -> TableRow.joined(row.article().about().places())),
        Column.text("about_people", row -> TableRow.joined(row.article().about().people())),
        Column.text("about_units", row -> TableRow.joined(row.article().about().units())));
  }

  /** The lines of the user's file. */
  private static String corrections(Article article) {
    return TableRow.joined(article.corrections().stream().map(String::valueOf).toList());
  }

  /** Entities, not mentions. */
  private static int amount(Kind kind, Article article) {
    return switch (kind) {
      case PERSON -> article.people().size();
      case PLACE -> article.places().size();
      case ORGANISATION -> article.organisations().size();
      case UNIT -> article.units().size();
      case TROOP_COUNT -> article.troopCounts().size();
      case DATE -> article.dates().size();
    };
  }
}
