package org.ingest.troops.relation;

import java.util.ArrayList;
import java.util.List;
import org.ingest.entity.TroopCount;
import org.ingest.entity.TroopCountMention;

/** How the counts of an article are related: parts to wholes, and what is said again. */
public final class CountRelations {
  private CountRelations() {}

  /** The counts in their order, each with the index of its whole and of the one it repeats. */
  public static List<TroopCount> of(String text, List<TroopCount> counts) {
    List<TroopCountMention> mentions = counts.stream().map(TroopCount::mention).toList();
    WholeOfCount wholes = new WholeOfCount(text, mentions);
    List<TroopCount> parted = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      parted.add(counts.get(i).partOf(wholes.of(i)));
    }
    return new RepeatedCounts(text, parted).mark();
  }
}
