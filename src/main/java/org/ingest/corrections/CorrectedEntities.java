package org.ingest.corrections;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ingest.article.Article;
import org.ingest.article.Entities;
import org.ingest.entity.Kind;
import org.ingest.entity.Mention;
import org.ingest.entity.TroopCount;
import org.ingest.text.CodePointIndex;

/** Applies one decision to one article. */
final class CorrectedEntities {
  private CorrectedEntities() {}

  /** The article as it is to be; the same where it has no such mention. */
  static Article of(Article article, Correction correction) {
    Set<Mention> meant = meant(article, correction);
    if (meant.isEmpty()) {
      return article;
    }
    Entities old = Entities.of(article);
    Entities changed = changed(old, correction.action(), meant);
    Entities pointing = changed.withCounts(new CountPointers(old, changed).mend());
    return article.corrected(
        pointing.withCounts(counts(article, pointing, meant)), correction.line());
  }

  private static Set<Mention> meant(Article article, Correction correction) {
    CodePointIndex codePoints = new CodePointIndex(article.text());
    Set<Mention> meant = new LinkedHashSet<>();
    Stream.of(Kind.values())
        .flatMap(article::mentions)
        .filter(each -> correction.mention().isOf(each, codePoints))
        .filter(correction.action()::isFor)
        .forEach(meant::add);
    return meant;
  }

  private static Entities changed(Entities old, Action action, Set<Mention> meant) {
    if (action instanceof CountChange change) {
      return old.withCounts(
          old.troopCounts().stream()
              .map(each -> meant.contains(each.mention()) ? change.over(each) : each)
              .toList());
    }
    return action instanceof NameChange change
        ? new MovedNames(old, without(withOverlaps(meant, change, old), old), change).with(meant)
        : without(meant, old);
  }

  /**
   * The mentions with the units that they may overlap no more: what is no generic unit holds no
   * group, and what is no group is held by none.
   */
  private static Set<Mention> withOverlaps(Set<Mention> meant, NameChange change, Entities old) {
    Set<Mention> all = new LinkedHashSet<>(meant);
    for (Mention each : meant) {
      old.units().stream()
          .flatMap(unit -> unit.mentions().stream())
          .filter(other -> !meant.contains(other) && other.span().overlaps(each.span()))
          .filter(other -> !change.keeps(each.span().contains(other.span())))
          .forEach(all::add);
    }
    return all;
  }

  private static Entities without(Collection<Mention> gone, Entities old) {
    return new Entities(
        EntityShape.PEOPLE.without(gone, old.people()),
        EntityShape.PLACES.without(gone, old.places()),
        EntityShape.ORGANISATIONS.without(gone, old.organisations()),
        EntityShape.UNITS.without(gone, old.units()),
        old.troopCounts().stream().filter(each -> !gone.contains(each.mention())).toList(),
        EntityShape.DATES.without(gone, old.dates()));
  }

  /** How counts are related is told anew where a count is no more what it was. */
  private static List<TroopCount> counts(Article old, Entities changed, Set<Mention> meant) {
    boolean isAboutCounts = meant.stream().anyMatch(each -> each.kind() == Kind.TROOP_COUNT);
    return isAboutCounts
        ? new CorrectedRelations(old, changed.troopCounts(), meant).mend()
        : changed.troopCounts();
  }
}
