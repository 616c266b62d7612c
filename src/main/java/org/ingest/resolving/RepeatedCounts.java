package org.ingest.resolving;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ingest.mention.CountModifier;
import org.ingest.resolving.ArticleEntities.TroopCount;

/**
 * Finds the counts that say another one again, so that nobody adds them up: a title and its first
 * sentence (<i>Four Insurgents Killed in Faryab</i>, <i>a patrol killed four insurgents in
 * Faryab</i>), or what is vague and gets its figure further on (<i>several insurgents were
 * detained</i>, <i>after a search they detained five insurgents</i>).
 *
 * <p>What happened and the noun are the same, and neither force, place nor date differs where both
 * counts have one. <i>Another four insurgents</i> are new ones, and so are those that the same
 * sentence counts.
 */
final class RepeatedCounts {
  /** More than these nobody calls several. */
  private static final long MOST_SEVERAL = 20;

  private RepeatedCounts() {}

  /** The counts, each that repeats another with the index of that one. */
  static List<TroopCount> mark(List<TroopCount> counts) {
    return IntStream.range(0, counts.size())
        .mapToObj(index -> counts.get(index).repeating(toldAt(counts, index)))
        .toList();
  }

  private static OptionalInt toldAt(List<TroopCount> counts, int index) {
    TroopCount count = counts.get(index);
    OptionalInt earlier =
        IntStream.range(0, index).filter(i -> isSame(counts.get(i), count)).findFirst();
    return earlier.isPresent()
        ? earlier
        : IntStream.range(index + 1, counts.size())
            .filter(i -> isFigureFor(count, counts.get(i)))
            .findFirst();
  }

  private static boolean isSame(TroopCount first, TroopCount later) {
    return (isFigure(first) || sameWords(first, later))
        && sameFigures(first, later)
        && isOfSameDeed(first, later);
  }

  private static boolean isFigureFor(TroopCount vague, TroopCount later) {
    long figure = later.mention().max().orElse(0);
    return vague.mention().modifier() == CountModifier.VAGUE
        && later.mention().modifier() == CountModifier.EXACT
        && figure > vague.mention().min().orElse(0)
        && figure <= MOST_SEVERAL
        && isOfSameDeed(vague, later);
  }

  private static boolean isOfSameDeed(TroopCount first, TroopCount later) {
    return first.mention().sentence() < later.mention().sentence()
        && !later.mention().additional()
        && first.mention().status() == later.mention().status()
        && sameNoun(first, later)
        && agree(first.mention().force(), later.mention().force())
        && samePlace(first.place(), later.place())
        && agree(first.date(), later.date());
  }

  private static boolean isFigure(TroopCount count) {
    return count.mention().modifier() != CountModifier.VAGUE;
  }

  /** <i>Dozens of fighters</i> are hardly <i>dozens of jihadis</i>. */
  private static boolean sameWords(TroopCount first, TroopCount later) {
    return first.mention().text().equalsIgnoreCase(later.mention().text());
  }

  private static boolean sameFigures(TroopCount first, TroopCount later) {
    return first.mention().min().equals(later.mention().min())
        && first.mention().max().equals(later.mention().max());
  }

  private static boolean sameNoun(TroopCount first, TroopCount later) {
    return agree(first.mention().noun(), later.mention().noun());
  }

  /** <i>Orshan District</i> and <i>Orshan</i> need not be two. */
  private static boolean samePlace(Optional<String> first, Optional<String> later) {
    return agree(first, later)
        || first.get().startsWith(later.get())
        || later.get().startsWith(first.get());
  }

  private static boolean agree(Optional<String> first, Optional<String> later) {
    return first.isEmpty() || later.isEmpty() || first.equals(later);
  }
}
