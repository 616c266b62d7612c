package org.ingest.names;

import java.util.List;
import java.util.Set;
import org.ingest.lexicon.ResourceTable;

/**
 * A region and what lies in it are two places: <i>Hakkari's Semdinli District</i>; and a plural is
 * no part of the last name of a list: <i>the Kyiv and Sumy Oblasts</i>. Not <i>St. John's</i>, nor
 * <i>the Northwest Territories</i>.
 */
final class DividedPlace implements NameRule {
  private static final Set<String> DIVISIONS =
      Set.copyOf(ResourceTable.lines(DividedPlace.class, "divisions.txt").toList());

  @Override
  public void apply(SentenceNames names) {
    for (NameSpan name : List.copyOf(names.names())) {
      if (name.type() == NameType.PLACE) {
        int first = names.first(name);
        int last = names.last(name);
        int owner = owner(names, first, last);
        if (owner >= 0 && DIVISIONS.contains(names.text(last))) {
          names.set(first, owner, NameType.PLACE);
          names.set(owner + 2, last, NameType.PLACE);
        } else if (last > first && isPlural(names.text(last)) && isBehindAnd(names, first)) {
          names.set(first, last - 1, NameType.PLACE);
        }
      }
    }
  }

  /** The token before the possessive, -1 where there is none. */
  private static int owner(SentenceNames names, int first, int last) {
    for (int i = first + 1; i < last - 1; i++) {
      if (names.text(i).equals("'s") || names.text(i).equals("’s")) {
        return i - 1;
      }
    }
    return -1;
  }

  private static boolean isPlural(String word) {
    return DIVISIONS.contains(word.endsWith("ies") ? word.replace("ies", "y") : singular(word));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
  }

  private static boolean isBehindAnd(SentenceNames names, int first) {
    return names.text(first - 1).equals("and") || names.text(first - 1).equals("or");
  }
}
