package org.ingest.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ingest.article.Article;
import org.ingest.entity.CalendarDate;
import org.ingest.entity.Kind;
import org.ingest.entity.Mention;
import org.ingest.entity.Organisation;
import org.ingest.entity.OrganisationMention;
import org.ingest.entity.Person;
import org.ingest.entity.PersonMention;
import org.ingest.entity.Place;
import org.ingest.entity.PlaceMention;
import org.ingest.entity.Unit;
import org.ingest.entity.UnitMention;

/** One mention of any kind per row, in the order of the text. */
final class MentionTable {
  /**
   * A mention with what it is a mention of.
   *
   * @param entity the entity's name, a date's value; of a count its own words
   */
  record Named(Mention mention, String entity) {}

  private MentionTable() {}

  static TableLayout<?> layout() {
    return TableLayout.<Named>of(
        MentionTable::mentions,
        List.of(
            Column.text("kind", row -> row.thing().mention().kind().jsonKey()),
            Column.text("entity", row -> row.thing().entity()),
            Column.text("text", row -> row.thing().mention().text()),
            Column.decimal("confidence", row -> confidence(row.thing().mention())),
            Column.text("sentence", row -> row.sentence(row.thing().mention())),
            Column.number("start", row -> row.start(row.thing().mention())),
            Column.number("end", row -> row.end(row.thing().mention())),
            Column.known("by", row -> row.thing().mention().by().mark())));
  }

  /** All mentions of an article, in the order of the text. */
  static List<Named> mentions(Article article) {
    List<Named> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      all.addAll(mentions(kind, article));
    }
    all.sort(Comparator.comparing(each -> each.mention().span()));
    return all;
  }

  private static List<Named> mentions(Kind kind, Article article) {
    return switch (kind) {
      case PERSON -> named(article.people(), Person::name, Person::mentions);
      case PLACE -> named(article.places(), Place::name, Place::mentions);
      case ORGANISATION ->
          named(article.organisations(), Organisation::name, Organisation::mentions);
      case UNIT -> named(article.units(), Unit::name, Unit::mentions);
      case TROOP_COUNT ->
          named(
              article.troopCounts(),
              count -> count.mention().text(),
              count -> List.of(count.mention()));
      case DATE -> named(article.dates(), CalendarDate::value, CalendarDate::mentions);
    };
  }

  private static <T> List<Named> named(
      List<T> entities,
      Function<T, String> name,
      Function<T, ? extends List<? extends Mention>> mentions) {
    List<Named> all = new ArrayList<>();
    for (T entity : entities) {
      mentions.apply(entity).forEach(each -> all.add(new Named(each, name.apply(entity))));
    }
    return all;
  }

  /** To two places; counts and dates have none. */
  static Optional<Double> confidence(Mention mention) {
    if (mention instanceof PersonMention person) {
      return TableRow.rounded(person.confidence());
    } else if (mention instanceof PlaceMention place) {
      return TableRow.rounded(place.confidence());
    } else if (mention instanceof OrganisationMention organisation) {
      return TableRow.rounded(organisation.confidence());
    } else if (mention instanceof UnitMention unit) {
      return TableRow.rounded(unit.confidence());
    }
    return Optional.empty();
  }
}
