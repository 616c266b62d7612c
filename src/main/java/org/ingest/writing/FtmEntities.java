package org.ingest.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ingest.article.Article;
import org.ingest.date.ArticleDate;
import org.ingest.entity.Coordinates;
import org.ingest.entity.GazetteerEntry;
import org.ingest.entity.Mention;
import org.ingest.entity.Organisation;
import org.ingest.entity.Person;
import org.ingest.entity.Place;
import org.ingest.entity.TroopCount;
import org.ingest.entity.Unit;

/**
 * An article and what it names as entities of FollowTheMoney, each with the article as its proof:
 * people, organisations (units too, with the topic <i>mil</i>), places as addresses, troop counts
 * as events with their sentence. Names are not merged over articles: that is Aleph's part, where a
 * person decides.
 *
 * @see <a href="https://followthemoney.tech/explorer/">the model</a>
 */
final class FtmEntities {
  /** Dates that the model reads: a year, a month, a day. */
  private static final String DATE = "\\d{4}(?:-\\d{2}){0,2}";

  private final Article article;
  private final String proof;

  private FtmEntities(Article article) {
    this.article = article;
    this.proof = "ingest-" + article.id();
  }

  static List<FtmEntity> of(Article article) {
    FtmEntities entities = new FtmEntities(article);
    List<FtmEntity> all = new ArrayList<>();
    all.add(entities.article());
    article.people().forEach(each -> all.add(entities.person(each)));
    article.organisations().forEach(each -> all.add(entities.organisation(each)));
    article.units().forEach(each -> all.add(entities.unit(each)));
    article.places().forEach(each -> all.add(entities.place(each)));
    article.troopCounts().forEach(each -> all.add(entities.count(each)));
    return all;
  }

  private FtmEntity article() {
    Optional<String> link = article.source().url().filter(url -> url.matches("https?://\\S+"));
    return FtmEntity.of(proof, "Article")
        .with("title", article.title().orElse(article.name()))
        .with("fileName", article.name())
        .with("publishedAt", article.date().map(ArticleDate::value))
        .with("author", article.source().author())
        .with("publisher", article.source().publisher())
        .with("sourceUrl", link)
        .with("language", article.english() ? Optional.of("eng") : Optional.empty())
        .with("namesMentioned", names());
  }

  private List<String> names() {
    return Stream.of(
            article.people().stream().map(Person::name),
            article.organisations().stream().map(Organisation::name),
            article.units().stream().map(Unit::name))
        .flatMap(each -> each)
        .toList();
  }

  private FtmEntity person(Person person) {
    return named("Person", id(person.mentions()), person.name(), person.aliases())
        .with("position", person.title());
  }

  private FtmEntity organisation(Organisation organisation) {
    return named("Organization", "organisation", organisation.name(), organisation.aliases());
  }

  private FtmEntity unit(Unit unit) {
    return named("Organization", id(unit.mentions()), unit.name(), unit.aliases())
        .with("country", unit.country().map(FtmEntities::lower))
        .with("topics", "mil")
        .with("description", unit.kind().name().toLowerCase(Locale.ROOT));
  }

  private FtmEntity named(String schema, String id, String name, List<String> aliases) {
    return FtmEntity.of(id, schema).with("name", name).with("alias", aliases).with("proof", proof);
  }

  private FtmEntity place(Place place) {
    Optional<GazetteerEntry> entry = place.entry();
    Optional<Coordinates> point = entry.flatMap(GazetteerEntry::coordinates);
    return FtmEntity.of(id(place.mentions()), "Address")
        .with("full", place.name())
        .with("country", entry.flatMap(GazetteerEntry::country).map(FtmEntities::lower))
        .with("latitude", point.map(each -> Double.toString(each.latitude())))
        .with("longitude", point.map(each -> Double.toString(each.longitude())))
        .with("proof", proof);
  }

  private FtmEntity count(TroopCount count) {
    var mention = count.mention();
    Optional<Place> place = count.place().flatMap(name -> CountTable.place(article, name));
    Optional<String> country =
        place.flatMap(Place::entry).flatMap(GazetteerEntry::country).map(FtmEntities::lower);
    return FtmEntity.of(id(List.of(mention)), "Event")
        .with("name", mention.text())
        .with("summary", TableRow.sentence(article, mention))
        .with("date", count.date().filter(day -> day.matches(DATE)))
        .with("location", count.place())
        .with("addressEntity", place.map(each -> id(each.mentions())))
        .with("country", country)
        .with("keywords", mention.status().name().toLowerCase(Locale.ROOT))
        .with("proof", proof);
  }

  /** After the first mention, which no other entity of its kind has. */
  private String id(List<? extends Mention> mentions) {
    Mention first = mentions.get(0);
    return proof + "-" + first.kind().jsonKey() + "-" + first.span().start();
  }

  private static String lower(String country) {
    return country.toLowerCase(Locale.ROOT);
  }
}
