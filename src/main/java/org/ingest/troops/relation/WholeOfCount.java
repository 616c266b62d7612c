package org.ingest.troops.relation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.ingest.entity.CountModifier;
import org.ingest.entity.TroopCountMention;

/**
 * Finds the count that another is a part of: <i>11,000 troops, including 3,000 reinforcements</i>,
 * <i>30 of nearly 250 soldiers</i>, <i>60 fighters, 12 of them wounded</i>, <i>of the 90
 * conscripts, 26 fled</i>, <i>30 soldiers - 11 Italians and 19 Hungarians</i>. The words stand in
 * {@code part-words.tsv}.
 */
final class WholeOfCount {
  private static final int LONGEST_GAP = 120;
  private static final int LONGEST_LINK = 8;
  private static final int MOST_PARTS = 6;
  private static final PartWords WORDS = PartWords.read();

  private final String text;
  private final List<TroopCountMention> counts;

  /** The index of each count's whole, -1 where it has none. */
  private final int[] wholes;

  WholeOfCount(String text, List<TroopCountMention> counts) {
    this.text = text;
    this.counts = counts;
    wholes = new int[counts.size()];
    Arrays.fill(wholes, -1);
    for (int i = 0; i < counts.size(); i++) {
      int whole = whole(i);
      wholes[i] = whole >= 0 && isWithin(i, whole) ? whole : -1;
    }
    for (int i = 0; i < counts.size(); i++) {
      markSum(i);
    }
  }

  /** The index of the whole of the count at {@code index}. */
  OptionalInt of(int index) {
    return wholes[index] < 0 ? OptionalInt.empty() : OptionalInt.of(wholes[index]);
  }

  private int whole(int index) {
    if (isBefore(index, index + 1) && WORDS.isOf(between(index, index + 1))) {
      return index + 1;
    }
    if (isOfThem(index) && isNear(index - 1, index)) {
      return isWithin(index, index - 1) ? index - 1 : wholes[index - 1];
    }
    if (!isBefore(index - 1, index)) {
      return -1;
    }
    if (isIncluded(index) || isHurtMore(index)) {
      return index - 1;
    }
    int before = wholes[index - 1];
    boolean listed = before >= 0 && before < index && isLink(between(index - 1, index));
    return listed && isRoomFor(index, before) ? before : wholeAhead(index);
  }

  /** Not the second five of <i>five soldiers, including an officer, and five militants</i>. */
  private boolean isRoomFor(int index, int whole) {
    long sum = least(counts.get(index));
    for (int i = whole + 1; i < index; i++) {
      sum += wholes[i] == whole ? least(counts.get(i)) : 0;
    }
    return sum <= most(counts.get(whole));
  }

  /** <i>of the 90 conscripts, 26 fled and 12 were hurt</i>: the 90. */
  private int wholeAhead(int index) {
    int first = index - 1;
    while (first >= 0 && counts.get(first).sentence() == counts.get(index).sentence()) {
      if (WORDS.isOpening(before(first))) {
        return first;
      }
      first--;
    }
    return -1;
  }

  /** The text of the sentence's clause before a count, so far as it may open a whole. */
  private String before(int index) {
    int end = counts.get(index).span().start();
    int start = Math.max(0, end - 30);
    String before = text.substring(start, end);
    int cut = Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n'));
    return (start == 0 || cut >= 0 ? ". " : "")
        + before.substring(cut + 1).toLowerCase(Locale.ROOT);
  }

  /** The counts right behind that add up to one are its parts. */
  private void markSum(int whole) {
    TroopCountMention all = counts.get(whole);
    if (all.modifier() == CountModifier.VAGUE || all.min().orElse(0) < 3) {
      return;
    }
    long sum = 0;
    int last = Math.min(counts.size() - 1, whole + MOST_PARTS);
    for (int i = whole + 1; i <= last && isNear(i - 1, i) && isPartOfSum(i, whole); i++) {
      sum += counts.get(i).min().orElse(Long.MAX_VALUE / 16);
      if (i > whole + 1 && sum == all.min().getAsLong()) {
        Arrays.fill(wholes, whole + 1, i + 1, whole);
      }
    }
  }

  /**
   * Parts that add up must have the status of the whole, or name only what the whole is made of.
   */
  private boolean isPartOfSum(int part, int wholeIndex) {
    TroopCountMention count = counts.get(part);
    TroopCountMention whole = counts.get(wholeIndex);
    return wholes[part] < 0
        && !count.additional()
        && count.sentence() - whole.sentence() <= 1
        && count.sentence() == counts.get(wholeIndex + 1).sentence()
        && count.modifier() == whole.modifier()
        && (count.status() == whole.status() || count.noun().isEmpty());
  }

  private boolean isBefore(int first, int second) {
    return first >= 0
        && second < counts.size()
        && counts.get(first).sentence() == counts.get(second).sentence()
        && counts.get(second).span().start() - counts.get(first).span().end() < LONGEST_GAP
        && counts.get(second).span().start() >= counts.get(first).span().end();
  }

  private boolean isNear(int first, int second) {
    return first >= 0
        && counts.get(second).sentence() - counts.get(first).sentence() <= 1
        && counts.get(second).span().start() - counts.get(first).span().end() < LONGEST_GAP;
  }

  private boolean isIncluded(int index) {
    return WORDS.isIncluding(between(index - 1, index));
  }

  private boolean isOfThem(int index) {
    return index > 0 && WORDS.isOfThem(behind(index));
  }

  /** <i>nine were wounded, three seriously</i>. */
  private boolean isHurtMore(int index) {
    return counts.get(index).noun().isEmpty()
        && between(index - 1, index).endsWith(",")
        && WORDS.isHurtMore(behind(index));
  }

  private String behind(int index) {
    int end = counts.get(index).span().end();
    return text.substring(end, Math.min(text.length(), end + 16)).toLowerCase(Locale.ROOT).strip();
  }

  /** A comma or <i>and</i> between two parts of one whole. */
  private static boolean isLink(String gap) {
    return gap.length() <= LONGEST_LINK
        && (gap.equals(",") || gap.equals("and") || gap.equals(", and") || gap.equals("plus"));
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
