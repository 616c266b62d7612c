package org.ingest.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ingest.article.Article;
import org.ingest.entity.ForceBasis;
import org.ingest.entity.Place;
import org.ingest.entity.TroopCount;
import org.ingest.entity.TroopCountMention;

/** One troop count per row, with where its place lies and the sentence that it stands in. */
final class CountTable {
  private CountTable() {}

  static TableLayout<TroopCount> layout() {
    List<Column<TableRow<TroopCount>>> columns = new ArrayList<>();
    columns.addAll(amounts());
    columns.addAll(PlaceColumns.of("place_country", CountTable::place));
    columns.addAll(context());
    return TableLayout.of(Article::troopCounts, columns);
  }

  private static List<Column<TableRow<TroopCount>>> amounts() {
    return List.of(
        Column.number("index", TableRow::index),
        mention("text", TroopCountMention::text),
        Column.amount("min", row -> row.thing().mention().min()),
        Column.amount("max", row -> row.thing().mention().max()),
        Column.word("modifier", row -> row.thing().mention().modifier()),
        mention("noun", count -> count.noun().orElse("")),
        mention("force", count -> count.force().orElse("")),
        mention("force_basis", count -> count.forceBasis().map(CountTable::word).orElse("")),
        Column.word("status", row -> row.thing().mention().status()),
        Column.flag("denied", row -> row.thing().mention().denied()),
        Column.flag("additional", row -> row.thing().mention().additional()),
        Column.known("place", row -> row.thing().place()));
  }

  private static List<Column<TableRow<TroopCount>>> context() {
    return List.of(
        Column.known("date", row -> row.thing().date()),
        Column.known("unit", row -> row.thing().unit()),
        mention(
            "attribution",
            count -> count.attribution().map(TroopCountMention.Attribution::text).orElse("")),
        Column.flag("hedged", row -> row.thing().mention().hedged()),
        Column.index("part_of", row -> row.thing().partOf()),
        Column.index("repeats", row -> row.thing().repeats()),
        Column.text("sentence", row -> row.sentence(row.thing().mention())),
        Column.number("start", row -> row.start(row.thing().mention())),
        Column.number("end", row -> row.end(row.thing().mention())),
        mention("by", count -> count.by().mark().orElse("")));
  }

  private static Column<TableRow<TroopCount>> mention(
      String name, Function<TroopCountMention, String> words) {
    return Column.text(name, row -> words.apply(row.thing().mention()));
  }

  private static String word(ForceBasis basis) {
    return basis.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The place entity that the count names. */
  private static Optional<Place> place(TableRow<TroopCount> row) {
    return row.thing().place().flatMap(name -> place(row.article(), name));
  }

  /** The place of an article that goes by a name. */
  static Optional<Place> place(Article article, String name) {
    return article.places().stream().filter(place -> place.name().equals(name)).findFirst();
  }
}
