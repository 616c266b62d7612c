package org.ingest.evaluation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ingest.article.Article;
import org.ingest.entity.DateMention;
import org.ingest.entity.Kind;
import org.ingest.entity.Mention;
import org.ingest.entity.OrganisationMention;
import org.ingest.entity.PersonMention;
import org.ingest.entity.PlaceMention;
import org.ingest.entity.TroopCount;
import org.ingest.entity.UnitMention;
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
    Map<Mention, TroopCount> counts = new IdentityHashMap<>();
    article.troopCounts().forEach(count -> counts.put(count.mention(), count));
    List<FoundMark> marks = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      article
          .mentions(kind)
          .map(mention -> of(mention, article.toInput(), Optional.ofNullable(counts.get(mention))))
          .forEach(marks::add);
    }
    return marks;
  }

  private static FoundMark of(Mention mention, OffsetMap map, Optional<TroopCount> count) {
    Span inText =
        new Span(
            map.toOriginal(mention.span().start()), map.toOriginal(mention.span().end() - 1) + 1);
    return new FoundMark(
        inText, ScoredKind.of(mention), confidence(mention), count, dateValue(mention));
  }

  private static double confidence(Mention mention) {
    if (mention instanceof PersonMention person) {
      return person.confidence();
    }
    if (mention instanceof PlaceMention place) {
      return place.confidence();
    }
    if (mention instanceof OrganisationMention organisation) {
      return organisation.confidence();
    }
    return mention instanceof UnitMention unit ? unit.confidence() : 1;
  }

  private static Optional<String> dateValue(Mention mention) {
    return mention instanceof DateMention date ? Optional.of(date.value()) : Optional.empty();
  }
}
