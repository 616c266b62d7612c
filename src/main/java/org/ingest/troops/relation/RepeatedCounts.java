package org.ingest.troops.relation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.ingest.entity.CountModifier;
import org.ingest.entity.TroopCount;
import org.ingest.entity.TroopCountMention;
import org.ingest.entity.TroopStatus;
import org.ingest.troops.sentence.WordList;

/**
 * Finds the counts that say another one again, so that nobody adds them up: a title and its first
 * sentence (<i>Four Insurgents Killed in Faryab</i>, <i>a patrol killed four insurgents in
 * Faryab</i>), what is pointed back at (<i>the four attackers had come by night</i>), or what is
 * vague and gets its figure further on (<i>several insurgents were detained</i>, <i>after a search
 * they detained five insurgents</i>).
 *
 * <p>What happened is the same or nearly (lost, then killed; to be sent, then sent), the noun is
 * the same, and neither force, place nor date differs where both counts have one; what is pointed
 * back at may have met another fate. <i>Another four insurgents</i> are new ones, and so are those
 * that the same sentence counts.
 */
final class RepeatedCounts {
  /** The largest number that is called several. */
  private static final long MOST_SEVERAL = 20;

  private static final int POINTER_REACH = 4;
  private static final int LONGEST_POINTER = 7;
  private static final WordList POINTERS = WordList.of("points back");

  private static final List<Set<TroopStatus>> NEAR =
      List.of(
          Set.of(TroopStatus.KILLED, TroopStatus.CASUALTIES),
          Set.of(TroopStatus.WOUNDED, TroopStatus.CASUALTIES),
          Set.of(TroopStatus.PLANNED, TroopStatus.DEPLOYED, TroopStatus.REINFORCEMENT),
          Set.of(TroopStatus.DEPLOYED, TroopStatus.STRENGTH));

  private final String text;
  private final List<TroopCount> counts;

  RepeatedCounts(String text, List<TroopCount> counts) {
    this.text = text;
    this.counts = counts;
  }

  /** The counts, each that repeats another with the index of that one. */
  List<TroopCount> mark() {
    return IntStream.range(0, counts.size())
        .mapToObj(index -> counts.get(index).repeating(toldAt(index)))
        .toList();
  }

  private OptionalInt toldAt(int index) {
    TroopCount count = counts.get(index);
    OptionalInt earlier =
        IntStream.range(0, index)
            .filter(i -> isSame(counts.get(i), count) || isPointedAt(counts.get(i), count))
            .findFirst();
    return earlier.isPresent()
        ? earlier
        : IntStream.range(index + 1, counts.size())
            .filter(i -> isFigureFor(count, counts.get(i)))
            .findFirst();
  }

  private static boolean isSame(TroopCount first, TroopCount later) {
    boolean exactly =
        first.mention().modifier() != CountModifier.VAGUE
            // "dozens of fighters" are hardly "dozens of jihadis"
            || first.mention().text().equalsIgnoreCase(later.mention().text());
    return exactly && sameFigures(first, later) && isOfSameDeed(first, later);
  }

  private boolean isPointedAt(TroopCount first, TroopCount later) {
    int distance = later.mention().sentence() - first.mention().sentence();
    return distance > 0
        && distance <= POINTER_REACH
        && later.mention().modifier() == CountModifier.EXACT
        && sameFigures(first, later)
        && agree(first.mention().force(), later.mention().force())
        && isPointing(later.mention());
  }

  private boolean isPointing(TroopCountMention count) {
    int end = count.span().start();
    String before = text.substring(Math.max(0, end - LONGEST_POINTER), end).strip();
    String word = before.substring(before.lastIndexOf(' ') + 1);
    return POINTERS.has(word.toLowerCase(Locale.ROOT))
        || count.text().toLowerCase(Locale.ROOT).startsWith("both ");
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
        && isNear(first.mention().status(), later.mention().status())
        && agree(first.mention().noun(), later.mention().noun())
        && agree(first.mention().force(), later.mention().force())
        && samePlace(first.place(), later.place())
        && agree(first.date(), later.date());
  }

  /** Statuses under which one event may be told: losses that turn out to be deaths. */
  private static boolean isNear(TroopStatus first, TroopStatus later) {
    return first == later
        || NEAR.stream().anyMatch(set -> set.contains(first) && set.contains(later));
  }

  private static boolean sameFigures(TroopCount first, TroopCount later) {
    return first.mention().min().equals(later.mention().min())
        && first.mention().max().equals(later.mention().max());
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
