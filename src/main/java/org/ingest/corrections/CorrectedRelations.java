package org.ingest.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ingest.article.Article;
import org.ingest.entity.Mention;
import org.ingest.entity.TroopCount;
import org.ingest.text.Span;
import org.ingest.troops.relation.CountRelations;

/**
 * Tells again how counts are related where one of two is changed or gone: 30 is no repeat of what
 * the user says are 300. All others stay as they were told.
 */
final class CorrectedRelations {
  private final List<TroopCount> old;
  private final List<TroopCount> counts;
  private final List<TroopCount> anew;
  private final Set<Span> meant;

  /**
   * @param counts in their order, those that are gone left out, with relations as they were told
   * @param meant the mentions that are changed or gone
   */
  CorrectedRelations(Article article, List<TroopCount> counts, Set<Mention> meant) {
    this.old = article.troopCounts();
    this.counts = counts;
    this.anew = CountRelations.of(article.text(), counts);
    this.meant = meant.stream().map(Mention::span).collect(Collectors.toSet());
  }

  List<TroopCount> mend() {
    List<TroopCount> mended = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      mended.add(
          counts
              .get(i)
              .partOf(relation(i, TroopCount::partOf))
              .repeating(relation(i, TroopCount::repeats)));
    }
    return mended;
  }

  private OptionalInt relation(int index, Function<TroopCount, OptionalInt> relation) {
    OptionalInt told = relation.apply(counts.get(index));
    OptionalInt again = relation.apply(anew.get(index));
    boolean isTouched =
        isMeant(counts.get(index))
            || (told.isPresent() && isMeant(old.get(told.getAsInt())))
            || (again.isPresent() && isMeant(counts.get(again.getAsInt())));
    return isTouched || told.isEmpty() ? onlyIf(isTouched, again) : now(told.getAsInt());
  }

  private static OptionalInt onlyIf(boolean condition, OptionalInt value) {
    return condition ? value : OptionalInt.empty();
  }

  private boolean isMeant(TroopCount count) {
    return meant.contains(count.mention().span());
  }

  /** The index from now on of a count that is still there. */
  private OptionalInt now(int oldIndex) {
    Span span = old.get(oldIndex).mention().span();
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i).mention().span().equals(span)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
