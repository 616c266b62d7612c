package org.ingest.troops;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ingest.entity.Mention;
import org.ingest.entity.TroopCount;
import org.ingest.entity.TroopCountMention;
import org.ingest.text.Span;
import org.ingest.troops.context.SettledArticle;

/**
 * Fits counts to the mentions of other kinds, which a count may hold and never cut. One that ends
 * within a mention takes all of it in (<i>a 400-strong Task Force 50</i>); one that begins within a
 * mention, or lies in it, is none: the 14 of <i>KABUL (Aug. 14) - Two insurgents were killed and
 * several wounded</i>.
 */
final class MentionBounds {
  private final String text;

  /** Where the mentions stand, but for those within others. */
  private final TreeMap<Integer, Span> byStart = new TreeMap<>();

  MentionBounds(SettledArticle article) {
    text = article.text();
    mentions(article).map(Mention::span).sorted().forEach(this::add);
  }

  private static Stream<Mention> mentions(SettledArticle article) {
    return Stream.of(
            article.people().stream().flatMap(each -> each.mentions().stream()),
            article.places().stream().flatMap(each -> each.mentions().stream()),
            article.organisations().stream().flatMap(each -> each.mentions().stream()),
            article.units().stream().flatMap(each -> each.mentions().stream()),
            article.dates().stream().flatMap(each -> each.mentions().stream()))
        .flatMap(each -> each.map(Mention.class::cast));
  }

  private void add(Span mention) {
    if (at(mention.start()).isEmpty()) {
      byStart.put(mention.start(), mention);
    }
  }

  /** The mention that an offset lies in. */
  private Optional<Span> at(int offset) {
    Map.Entry<Integer, Span> before = byStart.floorEntry(offset);
    return Optional.ofNullable(before).map(Map.Entry::getValue).filter(it -> it.contains(offset));
  }

  /** The counts that remain, in their order. */
  List<TroopCount> fit(List<TroopCount> counts) {
    return counts.stream().flatMap(count -> fit(count).stream()).toList();
  }

  private Optional<TroopCount> fit(TroopCount count) {
    Span span = count.mention().span();
    Optional<Span> first = at(span.start()).filter(mention -> !span.contains(mention));
    if (first.isPresent()) {
      return Optional.empty();
    }
    int end = at(span.end() - 1).map(Span::end).orElse(0);
    return Optional.of(end > span.end() ? upTo(end, count) : count);
  }

  private TroopCount upTo(int end, TroopCount count) {
    TroopCountMention mention = count.mention();
    Span span = new Span(mention.span().start(), end);
    return count.over(mention.over(span, span.in(text)));
  }
}
