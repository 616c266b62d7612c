package org.ingest.names;

import java.util.Set;
import org.ingest.lexicon.ResourceTable;

/**
 * A name that ends in what only companies are called is one: <i>Brandt GmbH</i>, <i>Sangetsu Co
 * Ltd</i>, <i>Bre-X Minerals Ltd</i>; not <i>Marine Corps</i>. <i>Bravo Co</i>, which may be a
 * company of soldiers, is left to the model.
 */
final class CompanyName implements NameRule {
  private static final Set<String> SUFFIXES =
      Set.copyOf(ResourceTable.lines(CompanyName.class, "company-suffixes.txt").toList());

  /** Suffixes that say something else after one word. */
  private static final Set<String> AMBIGUOUS = Set.of("Co", "Co.", "Corp", "Corp.", "AG", "NV");

  private static final int LONGEST = 6;

  @Override
  public void apply(SentenceNames names) {
    for (int i = 1; i < names.size(); i++) {
      if (SUFFIXES.contains(names.text(i))) {
        i = at(names, i);
      }
    }
  }

  /** Returns the last token of the company, or the suffix where there is none. */
  private static int at(SentenceNames names, int suffix) {
    int last = suffix;
    while (SUFFIXES.contains(names.text(last + 1))) {
      last++;
    }
    int end = names.text(suffix - 1).equals(",") ? suffix - 1 : suffix;
    int first = end;
    while (first > 0 && end - first < LONGEST && belongs(names, first - 1)) {
      first--;
    }
    while (first < end && !names.isCapital(first)) {
      first++;
    }
    boolean isDoubtful =
        last == suffix
            && AMBIGUOUS.contains(names.text(suffix))
            && (end - first < 2 ? names.type(first).isEmpty() || isPlace(names, first) : false);
    if (first == end || isDoubtful) {
      return suffix;
    }
    boolean isStop = names.isGlued(last + 1) && names.text(last + 1).equals(".");
    boolean endsSentence = last + 2 >= names.size();
    int behind = isStop && !endsSentence ? last + 1 : last;
    names.set(first, behind, NameType.ORGANISATION);
    return behind;
  }

  private static boolean isPlace(SentenceNames names, int index) {
    return names.is(index, NameType.PLACE)
        && names.last(names.nameAt(index).orElseThrow()) == index;
  }

  private static boolean belongs(SentenceNames names, int index) {
    boolean isUnit = names.type(index).filter(NameType::isUnit).isPresent();
    boolean isHyphen = names.text(index).equals("-") && names.isGlued(index);
    boolean isAnd = names.text(index).equals("&");
    boolean isWord = names.isCapital(index) && !names.lower(index).equals("the");
    return !isUnit && !names.is(index, NameType.DATE) && (isWord || isHyphen || isAnd);
  }
}
