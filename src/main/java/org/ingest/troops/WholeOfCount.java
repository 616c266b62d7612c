package org.ingest.troops;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.ingest.entity.TroopCountMention;

/**
 * Finds the count that another is a part of: <i>11,000 troops, including 3,000 reinforcements</i>,
 * <i>30 of nearly 250 soldiers</i>, <i>60 fighters, 12 of them wounded</i>.
 */
final class WholeOfCount {
  private static final int LONGEST_GAP = 120;
  private static final List<String> PART_MARKS =
      List.of("including", "among them", "of which", "of whom");
  private static final Set<String> OF_THEM =
      Set.of("of them", "of whom", "of which", "of these", "of those");

  private final String text;
  private final List<TroopCountMention> counts;

  WholeOfCount(String text, List<TroopCountMention> counts) {
    this.text = text;
    this.counts = counts;
  }

  /** The index of the whole of the count at {@code index}. */
  OptionalInt of(int index) {
    if (isBefore(index, index + 1) && between(index, index + 1).equals("of")) {
      return OptionalInt.of(index + 1);
    }
    boolean part = isBefore(index - 1, index) && (isIncluded(index) || isOfThem(index));
    return part && isWithin(index, index - 1) ? OptionalInt.of(index - 1) : OptionalInt.empty();
  }

  private boolean isBefore(int first, int second) {
    return first >= 0
        && second < counts.size()
        && counts.get(first).sentence() == counts.get(second).sentence()
        && counts.get(second).span().start() - counts.get(first).span().end() < LONGEST_GAP
        && counts.get(second).span().start() >= counts.get(first).span().end();
  }

  private boolean isIncluded(int index) {
    String gap = between(index - 1, index);
    return PART_MARKS.stream().anyMatch(gap::endsWith);
  }

  private boolean isOfThem(int index) {
    int end = counts.get(index).span().end();
    String behind = text.substring(end, Math.min(text.length(), end + 10)).toLowerCase(Locale.ROOT);
    return OF_THEM.stream().anyMatch(mark -> behind.strip().startsWith(mark));
  }

  private boolean isWithin(int part, int whole) {
    return least(counts.get(part)) <= most(counts.get(whole));
  }

  private static long least(TroopCountMention count) {
    return count.min().orElse(0);
  }

  private static long most(TroopCountMention count) {
    return count.max().orElse(Long.MAX_VALUE);
  }

  private String between(int first, int second) {
    return text.substring(counts.get(first).span().end(), counts.get(second).span().start())
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
