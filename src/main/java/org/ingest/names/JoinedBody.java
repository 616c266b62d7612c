package org.ingest.names;

import java.util.Set;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.ResourceTable;

/**
 * A body's name goes on before the <i>and</i> in it: <i>Mines and Energy Ministry</i>, <i>State Law
 * and Order Restoration Council</i>. Not <i>Israel and the Defense Ministry</i>, nor <i>the White
 * House and Defense Department</i>, where a name stands before it, nor <i>Israeli and Palestinian
 * Authority officials</i>.
 */
final class JoinedBody implements NameRule {
  private static final Set<String> HEADS =
      Set.copyOf(ResourceTable.lines(JoinedBody.class, "body-heads.txt").toList());
  private static final Set<String> NO_PARTS = Set.of("the", "both", "a", "an", "his", "its");
  private static final int LONGEST = 3;

  @Override
  public void apply(SentenceNames names) {
    for (int and = 1; and + 2 < names.size(); and++) {
      boolean joins = names.text(and).equals("and") || names.text(and).equals("&");
      if (joins && names.isCapital(and - 1) && names.isCapital(and + 1)) {
        join(names, and);
      }
    }
  }

  private static void join(SentenceNames names, int and) {
    int last = and + 1;
    while (names.isCapital(last + 1) && last - and <= LONGEST && !isHead(names, last)) {
      last++;
    }
    int first = and;
    while (first > 0 && and - first <= LONGEST && isFreeWord(names, first - 1)) {
      first--;
    }
    boolean isBody = last > and + 1 && isHead(names, last);
    boolean isFree = names.type(and + 1).isEmpty() || names.is(and + 1, NameType.ORGANISATION);
    if (isBody && isFree && first < and && !isHead(names, and - 1)) {
      names.set(first, last, NameType.ORGANISATION);
    }
  }

  private static boolean isHead(SentenceNames names, int index) {
    return HEADS.contains(names.text(index));
  }

  /** A capitalised word that no name holds; the article at a sentence's start is none. */
  private static boolean isFreeWord(SentenceNames names, int index) {
    return names.isCapital(index)
        && names.type(index).isEmpty()
        && !NO_PARTS.contains(names.lower(index))
        && Countries.all().ofAdjective(names.text(index)).isEmpty();
  }
}
