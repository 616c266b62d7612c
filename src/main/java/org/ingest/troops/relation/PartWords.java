package org.ingest.troops.relation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ingest.lexicon.ResourceTable;

/** The words around counts that make one a part of another, as {@code part-words.tsv} has them. */
final class PartWords {
  private static final int MOST_WORDS_OF = 6;

  private final Map<String, Set<String>> words;

  private PartWords(Map<String, Set<String>> words) {
    this.words = words;
  }

  static PartWords read() {
    return new PartWords(
        ResourceTable.rows(PartWords.class, "part-words.tsv")
            .collect(
                Collectors.groupingBy(
                    row -> row.get(0),
                    Collectors.mapping(row -> row.get(1), Collectors.toUnmodifiableSet()))));
  }

  /** <i>of</i>, <i>out of an initial</i>, between a part and its whole. */
  boolean isOf(String gap) {
    List<String> all = List.of(gap.split(" "));
    int of = all.get(0).equals("out") ? 1 : 0;
    return all.size() <= MOST_WORDS_OF
        && all.size() > of
        && all.get(of).equals("of")
        && words.get("between").containsAll(all.subList(of + 1, all.size()));
  }

  /** <i>, including</i>, between a whole and its part. */
  boolean isIncluding(String gap) {
    return words.get("including").stream().anyMatch(mark -> endsWith(gap, mark));
  }

  private static boolean endsWith(String gap, String mark) {
    int before = gap.length() - mark.length() - 1;
    return gap.endsWith(mark) && (before < 0 || !Character.isLetter(gap.charAt(before)));
  }

  /** <i>of them</i>, right behind a part. */
  boolean isOfThem(String behind) {
    return words.get("of-them").stream().anyMatch(behind::startsWith);
  }

  /** <i>seriously</i>, right behind a part of the wounded. */
  boolean isHurtMore(String behind) {
    return words.get("hurt-more").stream().anyMatch(behind::startsWith);
  }

  /** <i>. Of the</i>, <i>, of some</i>, right before a whole. */
  boolean isOpening(String before) {
    List<String> all = List.of(before.strip().split(" +"));
    int i = all.size() - 1;
    while (i > 0 && words.get("between").contains(all.get(i))) {
      i--;
    }
    if (i < 1 || !words.get("opening").contains(all.get(i))) {
      return false;
    }
    String earlier = all.get(i - 1);
    return words.get("before-opening").contains(earlier) || earlier.endsWith(",");
  }
}
