package org.ingest.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.article.Article;
import org.ingest.entity.CalendarDate;
import org.ingest.entity.Mention;
import org.ingest.entity.TroopCount;
import org.ingest.entity.UnitKind;
import org.ingest.text.OffsetMap;
import org.ingest.text.Span;

/**
 * A mention that the program found.
 *
 * @param span in UTF-16 offsets of the annotated text
 * @param confidence the name finder's, 1 for what has none
 * @param count the troop count, where it is one
 * @param dateValue the date's value, where it is one
 */
record FoundMark(
    Span span,
    ScoredKind kind,
    double confidence,
    Optional<TroopCount> count,
    Optional<String> dateValue) {

  /** Everything found in one article, led back to the text that it was made from. */
  static List<FoundMark> of(Article article) {
    Collector found = new Collector(article.toInput());
    article.people().stream()
        .flatMap(person -> person.mentions().stream())
        .forEach(mention -> found.name(ScoredKind.PERSON, mention, mention.confidence()));
    article.places().stream()
        .flatMap(place -> place.mentions().stream())
        .forEach(mention -> found.name(ScoredKind.PLACE, mention, mention.confidence()));
    article.organisations().stream()
        .flatMap(organisation -> organisation.mentions().stream())
        .forEach(mention -> found.name(ScoredKind.ORGANISATION, mention, mention.confidence()));
    article.units().stream()
        .flatMap(unit -> unit.mentions().stream())
        .forEach(
            mention -> found.name(unitKind(mention.unitKind()), mention, mention.confidence()));
    article.troopCounts().forEach(found::count);
    article.dates().forEach(found::date);
    return found.marks;
  }

  private static ScoredKind unitKind(UnitKind kind) {
    return kind == UnitKind.GENERIC ? ScoredKind.UNIT_GENERIC : ScoredKind.UNIT;
  }

  /** Collects the marks of one article. */
  private static final class Collector {
    private final OffsetMap map;
    private final List<FoundMark> marks = new ArrayList<>();

    Collector(OffsetMap map) {
      this.map = map;
    }

    void name(ScoredKind kind, Mention mention, double confidence) {
      add(kind, mention, confidence, Optional.empty(), Optional.empty());
    }

    void count(TroopCount count) {
      add(ScoredKind.TROOPS, count.mention(), 1, Optional.of(count), Optional.empty());
    }

    void date(CalendarDate date) {
      date.mentions()
          .forEach(
              mention ->
                  add(ScoredKind.DATE, mention, 1, Optional.empty(), Optional.of(date.value())));
    }

    private void add(
        ScoredKind kind,
        Mention mention,
        double confidence,
        Optional<TroopCount> count,
        Optional<String> dateValue) {
      Span inText =
          new Span(
              map.toOriginal(mention.span().start()), map.toOriginal(mention.span().end() - 1) + 1);
      marks.add(new FoundMark(inText, kind, confidence, count, dateValue));
    }
  }
}
