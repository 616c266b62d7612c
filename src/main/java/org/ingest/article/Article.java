package org.ingest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ingest.cleaning.CleanArticle;
import org.ingest.date.ArticleDate;
import org.ingest.entity.CalendarDate;
import org.ingest.entity.Kind;
import org.ingest.entity.Mention;
import org.ingest.entity.Organisation;
import org.ingest.entity.Person;
import org.ingest.entity.Place;
import org.ingest.entity.TroopCount;
import org.ingest.entity.Unit;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.nlp.Sentence;
import org.ingest.text.OffsetMap;
import org.ingest.text.Span;
import org.ingest.troops.context.SettledArticle;

/**
 * All that is known of one article; its components are the keys of the JSON, in their order.
 *
 * <p>Entities stand in the order of their first mention, mentions in the order of the text. Spans
 * are half open and count UTF-16 units of {@code text}, as {@link String#substring} does; only the
 * JSON counts code points.
 *
 * @param id the first 16 hexadecimal digits of the SHA-256 of {@code text} in UTF-8
 * @param duplicateOf the id of the first article of the run that this one is a copy of
 * @param name the name on its marker line, its id, its file's name or "stdin"
 * @param english false when it is plainly not English: nothing was looked for then
 * @param cut whether a sentence was so long that rules read it in parts; not in the JSON
 * @param corrections the lines of the user's corrections that changed something here
 * @param metadata what else its input says of it, passed on unread: the values are JSON
 * @param sentences where each sentence stands in {@code text}
 * @param text the cleaned text
 * @param toInput from offsets in {@code text} to offsets in the article as it was before cleaning
 */
public record Article(
    String id,
    Optional<String> duplicateOf,
    String name,
    Optional<String> title,
    Optional<ArticleDate> date,
    boolean english,
    boolean cut,
    ArticleSource source,
    List<Integer> corrections,
    Map<String, String> metadata,
    About about,
    List<Person> people,
    List<Place> places,
    List<Organisation> organisations,
    List<Unit> units,
    List<TroopCount> troopCounts,
    List<CalendarDate> dates,
    List<Span> sentences,
    String text,
    OffsetMap toInput) {
  public Article {
    corrections = List.copyOf(corrections);
    people = List.copyOf(people);
    places = List.copyOf(places);
    organisations = List.copyOf(organisations);
    units = List.copyOf(units);
    troopCounts = List.copyOf(troopCounts);
    dates = List.copyOf(dates);
    sentences = List.copyOf(sentences);
  }

  /** The article with its counts. */
  public static Article of(SettledArticle settled, List<TroopCount> counts) {
    AnalyzedArticle analyzed = settled.named().analyzed();
    CleanArticle clean = analyzed.article();
    Entities entities = Entities.of(settled, counts);
    return new Article(
        ArticleId.of(clean.text()),
        Optional.empty(),
        clean.raw().name(),
        clean.title(),
        settled.date(),
        analyzed.english(),
        analyzed.cut(),
        ArticleSource.of(clean),
        List.of(),
        clean.raw().header().metadata(),
        About.of(entities),
        entities.people(),
        entities.places(),
        entities.organisations(),
        entities.units(),
        entities.troopCounts(),
        entities.dates(),
        analyzed.sentences().stream().map(Sentence::span).toList(),
        clean.text(),
        clean.map());
  }

  /** The same article, known to be a copy of another. */
  public Article asCopyOf(String originalId) {
    return with(Optional.of(originalId), corrections, about, Entities.of(this));
  }

  /**
   * The same article as the user corrects it; what it is about follows from its entities.
   *
   * @param line of the user's file that says so
   */
  public Article corrected(Entities entities, int line) {
    List<Integer> lines = new ArrayList<>(corrections);
    lines.add(line);
    return with(duplicateOf, lines, About.of(entities), entities);
  }

  private Article with(
      Optional<String> original, List<Integer> lines, About subject, Entities entities) {
    return new Article(
        id,
        original,
        name,
        title,
        date,
        english,
        cut,
        source,
        lines,
        metadata,
        subject,
        entities.people(),
        entities.places(),
        entities.organisations(),
        entities.units(),
        entities.troopCounts(),
        entities.dates(),
        sentences,
        text,
        toInput);
  }

  /** All mentions of a kind, entity by entity. */
  public Stream<? extends Mention> mentions(Kind kind) {
    return switch (kind) {
      case PERSON -> people.stream().flatMap(person -> person.mentions().stream());
      case PLACE -> places.stream().flatMap(place -> place.mentions().stream());
      case ORGANISATION -> organisations.stream().flatMap(each -> each.mentions().stream());
      case UNIT -> units.stream().flatMap(unit -> unit.mentions().stream());
      case TROOP_COUNT -> troopCounts.stream().map(TroopCount::mention);
      case DATE -> dates.stream().flatMap(date -> date.mentions().stream());
    };
  }
}
