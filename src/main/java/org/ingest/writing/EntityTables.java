package org.ingest.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.ingest.article.Article;
import org.ingest.entity.CalendarDate;
import org.ingest.entity.GazetteerEntry;
import org.ingest.entity.Mention;
import org.ingest.entity.Organisation;
import org.ingest.entity.OrganisationMention;
import org.ingest.entity.Person;
import org.ingest.entity.PersonMention;
import org.ingest.entity.Place;
import org.ingest.entity.PlaceMention;
import org.ingest.entity.Unit;
import org.ingest.entity.UnitMention;

/**
 * One entity of an article per row, with how often it is named and the first sentence that does.
 */
final class EntityTables {
  private EntityTables() {}

  static TableLayout<Person> people() {
    List<Column<TableRow<Person>>> columns = named(Person::name, Person::aliases);
    columns.add(Column.known("title", row -> row.thing().title()));
    columns.add(confidence(Person::mentions, PersonMention::confidence));
    return TableLayout.of(Article::people, marked(columns, Person::mentions));
  }

  static TableLayout<Place> places() {
    List<Column<TableRow<Place>>> columns = named(Place::name, Place::aliases);
    columns.add(Column.known("kind", row -> row.thing().entry().map(GazetteerEntry::kind)));
    columns.addAll(PlaceColumns.of("country", row -> Optional.of(row.thing())));
    columns.add(confidence(Place::mentions, PlaceMention::confidence));
    return TableLayout.of(Article::places, marked(columns, Place::mentions));
  }

  static TableLayout<Organisation> organisations() {
    List<Column<TableRow<Organisation>>> columns = named(Organisation::name, Organisation::aliases);
    columns.add(confidence(Organisation::mentions, OrganisationMention::confidence));
    return TableLayout.of(Article::organisations, marked(columns, Organisation::mentions));
  }

  static TableLayout<Unit> units() {
    List<Column<TableRow<Unit>>> columns = named(Unit::name, Unit::aliases);
    columns.add(Column.word("kind", row -> row.thing().kind()));
    columns.add(Column.known("designator", row -> row.thing().designator()));
    columns.add(Column.known("echelon", row -> row.thing().echelon()));
    columns.add(Column.known("branch", row -> row.thing().branch()));
    columns.add(Column.known("country", row -> row.thing().country()));
    columns.add(confidence(Unit::mentions, UnitMention::confidence));
    return TableLayout.of(Article::units, marked(columns, Unit::mentions));
  }

  static TableLayout<CalendarDate> dates() {
    List<Column<TableRow<CalendarDate>>> columns = new ArrayList<>();
    columns.add(Column.text("value", row -> row.thing().value()));
    columns.add(Column.word("granularity", row -> row.thing().granularity()));
    columns.add(Column.flag("resolved", row -> row.thing().resolved()));
    return TableLayout.of(Article::dates, withMentions(columns, CalendarDate::mentions));
  }

  private static <T> List<Column<TableRow<T>>> named(
      Function<T, String> name, Function<T, List<String>> aliases) {
    List<Column<TableRow<T>>> columns = new ArrayList<>();
    columns.add(Column.text("name", row -> name.apply(row.thing())));
    columns.add(Column.text("aliases", row -> TableRow.joined(aliases.apply(row.thing()))));
    return columns;
  }

  /** Of the mention that is surest. */
  private static <T, M> Column<TableRow<T>> confidence(
      Function<T, List<M>> mentions, ToDoubleFunction<M> confidence) {
    return Column.decimal(
        "confidence",
        row ->
            mentions.apply(row.thing()).stream()
                .map(confidence::applyAsDouble)
                .max(Comparator.naturalOrder())
                .flatMap(TableRow::rounded));
  }

  /** With who says so at the end, which is known of names. */
  private static <T> List<Column<TableRow<T>>> marked(
      List<Column<TableRow<T>>> columns, Function<T, ? extends List<? extends Mention>> mentions) {
    List<Column<TableRow<T>>> all = withMentions(columns, mentions);
    all.add(Column.text("by", row -> TableRow.joined(marks(mentions.apply(row.thing())))));
    return all;
  }

  private static List<String> marks(List<? extends Mention> mentions) {
    return mentions.stream().flatMap(each -> each.by().mark().stream()).distinct().toList();
  }

  private static <T> List<Column<TableRow<T>>> withMentions(
      List<Column<TableRow<T>>> columns, Function<T, ? extends List<? extends Mention>> mentions) {
    Function<TableRow<T>, Mention> first = row -> mentions.apply(row.thing()).get(0);
    columns.add(Column.number("mentions", row -> mentions.apply(row.thing()).size()));
    columns.add(Column.text("text", row -> first.apply(row).text()));
    columns.add(Column.text("sentence", row -> row.sentence(first.apply(row))));
    columns.add(Column.number("start", row -> row.start(first.apply(row))));
    columns.add(Column.number("end", row -> row.end(first.apply(row))));
    return columns;
  }
}
