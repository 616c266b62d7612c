package org.ingest.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ingest.article.Article;
import org.ingest.date.ArticleDate;
import org.ingest.text.CodePointIndex;

/**
 * The columns of a table, those that tell the article first, and the things that have a row each.
 *
 * @param things those of an article, in the order of its JSON
 */
record TableLayout<T>(List<Column<TableRow<T>>> columns, Function<Article, List<T>> things) {
  /** What begins the header of every table; a table that begins so is known as the program's. */
  static final List<String> FIRST_NAMES = List.of("article_id", "article_name");

  static <T> TableLayout<T> of(
      Function<Article, List<T>> things, List<Column<TableRow<T>>> columns) {
    List<Column<TableRow<T>>> all = new ArrayList<>(articleColumns());
    all.addAll(columns);
    return new TableLayout<>(all, things);
  }

  private static <T> List<Column<TableRow<T>>> articleColumns() {
    return List.of(
        Column.text(FIRST_NAMES.get(0), row -> row.article().id()),
        Column.text(FIRST_NAMES.get(1), row -> row.article().name()),
        Column.known("article_date", row -> row.article().date().map(ArticleDate::value)),
        Column.known("article_title", row -> row.article().title()),
        Column.known("article_url", row -> row.article().source().url()),
        Column.known("duplicate_of", row -> row.article().duplicateOf()));
  }

  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /**
   * The table with some of its columns, in the order given.
   *
   * @throws IllegalArgumentException naming the first that it does not have
   */
  TableLayout<T> only(List<String> wanted) {
    return new TableLayout<>(wanted.stream().map(this::column).toList(), things);
  }

  private Column<TableRow<T>> column(String name) {
    Optional<Column<TableRow<T>>> found =
        columns.stream().filter(each -> each.name().equals(name)).findFirst();
    return found.orElseThrow(
        () ->
            new IllegalArgumentException(
                "no column \"" + name + "\"; there are " + String.join(", ", names())));
  }

  /** The cells of an article's rows. */
  List<List<String>> rows(Article article) {
    CodePointIndex codePoints = new CodePointIndex(article.text());
    List<List<String>> rows = new ArrayList<>();
    for (T thing : things.apply(article)) {
      TableRow<T> row = new TableRow<>(article, codePoints, rows.size(), thing);
      rows.add(columns.stream().map(column -> column.cell().apply(row)).toList());
    }
    return rows;
  }
}
