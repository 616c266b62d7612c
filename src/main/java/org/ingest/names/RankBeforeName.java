package org.ingest.names;

import java.util.Set;
import org.ingest.lexicon.ResourceTable;

/**
 * After a rank that is no name stands a person: <i>Sepoy Kiran Bisht</i>, <i>Mawlavi Abdul
 * Zahir</i>, <i>Sapper Devi Lal</i>. Not <i>Lal Naik said</i>, where it is the family name, nor
 * <i>Rifleman Barracks</i>, which the model knows for a place.
 */
final class RankBeforeName implements NameRule {
  private static final Set<String> RANKS =
      Set.copyOf(ResourceTable.lines(RankBeforeName.class, "ranks-before-names.txt").toList());
  private static final int LONGEST = 4;

  @Override
  public void apply(SentenceNames names) {
    for (int i = 0; i + 1 < names.size(); i++) {
      if (RANKS.contains(names.text(i)) && !isInName(names, i)) {
        int first = i + 1;
        while (RANKS.contains(names.text(first)) || names.text(first).equals(".")) {
          first++;
        }
        set(names, first);
      }
    }
  }

  /** After a given name the word is a family name. */
  private static boolean isInName(SentenceNames names, int index) {
    return names.isCapital(index - 1)
        && names.type(index - 1).isPresent()
        && !RANKS.contains(names.text(index - 1));
  }

  private static void set(SentenceNames names, int first) {
    int last = first - 1;
    while (last + 1 - first < LONGEST && names.isCapital(last + 1) && isFree(names, last + 1)) {
      last++;
    }
    if (last >= first) {
      names.set(first, last, NameType.PERSON);
    }
  }

  private static boolean isFree(SentenceNames names, int index) {
    return names.type(index).isEmpty() || names.is(index, NameType.PERSON);
  }
}
