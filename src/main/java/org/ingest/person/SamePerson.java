package org.ingest.person;

import java.util.List;

/**
 * Says whether two full names are one person's: <i>Gary Volesky</i> and <i>Gary J. Volesky</i>,
 * <i>Kim Jong-un</i> and <i>Kim Jong Un</i>, <i>Abu Mahdi</i> and <i>Abu Mahdi al-Muhandis</i>.
 *
 * <p>Names that only share a word are two people's (<i>Osama</i> and <i>Hamza bin Laden</i>), and
 * so are <i>Donald Trump</i> and <i>Donald Trump Jr.</i>
 */
final class SamePerson {
  private SamePerson() {}

  static boolean test(PersonName one, PersonName other) {
    if (!one.suffix().equals(other.suffix())) {
      return false;
    }
    if (String.join("", one.words()).equals(String.join("", other.words()))) {
      return true;
    }
    if (isEndOf(one.key(), other.key()) || isEndOf(other.key(), one.key())) {
      return true;
    }
    if (hasOtherInitial(one.words(), other.words())) {
      return false;
    }
    boolean isFirstShorter = one.words().size() <= other.words().size();
    List<String> shorter = isFirstShorter ? one.words() : other.words();
    List<String> longer = isFirstShorter ? other.words() : one.words();
    return hasSameEnds(shorter, longer) || beginsOrEnds(shorter, longer);
  }

  /** <i>George H. W. Bush</i> and <i>George W. Bush</i>: other initials after the given name. */
  private static boolean hasOtherInitial(List<String> one, List<String> other) {
    return one.size() > 2
        && other.size() > 2
        && one.get(1).length() == 1
        && other.get(1).length() == 1
        && !one.get(1).equals(other.get(1));
  }

  /**
   * <i>Van der Linden</i> of <i>Maria van der Linden</i>; not <i>Al Gore</i> of <i>Kim Gore</i>.
   */
  private static boolean isEndOf(String end, String name) {
    return name.endsWith(" " + end);
  }

  /** First and last words agree, and those between stand in the longer name in their order. */
  private static boolean hasSameEnds(List<String> shorter, List<String> longer) {
    int next = 0;
    for (int i = 0; i < longer.size() && next < shorter.size(); i++) {
      boolean isLast = i == longer.size() - 1;
      boolean isTurn = isLast == (next == shorter.size() - 1);
      if (isTurn && agrees(shorter, next, longer.get(i))) {
        next++;
      } else if (i == 0 || isLast) {
        return false;
      }
    }
    return next == shorter.size();
  }

  private static boolean agrees(List<String> name, int index, String word) {
    boolean isLast = index == name.size() - 1;
    return isLast
        ? NameSpelling.isSame(name.get(index), word)
        : NameSpelling.isCompatible(name.get(index), word);
  }

  private static boolean beginsOrEnds(List<String> shorter, List<String> longer) {
    return isSame(shorter, longer.subList(0, shorter.size()))
        || isSame(shorter, longer.subList(longer.size() - shorter.size(), longer.size()));
  }

  private static boolean isSame(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!NameSpelling.isSame(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }
}
