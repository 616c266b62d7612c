package org.ingest.names;

import java.util.Set;
import org.ingest.lexicon.Countries;

/**
 * Two names that a hyphen joins before a noun stay two: <i>UK-France talks</i>, <i>the U.S.-ASEAN
 * summit</i>. Not <i>Guinea-Bissau</i>, which is one country, nor <i>the NATO-Russia Founding
 * Act</i>, where they are part of another name, nor <i>the Iran-Contra affair</i>.
 */
final class HyphenatedPair implements NameRule {
  private static final Set<String> BODIES =
      Set.of("NATO", "EU", "E.U.", "UN", "U.N.", "ASEAN", "AU", "ECOWAS", "GCC");

  @Override
  public void apply(SentenceNames names) {
    for (int i = 0; i + 2 < names.size(); i++) {
      if (isPair(names, i) && !Treaties.isIn(names, i + 2)) {
        names.set(i, i, type(names.text(i)));
        names.set(i + 2, i + 2, type(names.text(i + 2)));
      }
    }
  }

  /** Two known names that no longer name holds. */
  private static boolean isPair(SentenceNames names, int first) {
    return names.text(first + 1).equals("-")
        && names.isGlued(first + 1)
        && names.isGlued(first + 2)
        && !names.text(first + 3).equals("-")
        && isKnown(names.text(first))
        && isKnown(names.text(first + 2))
        && Countries.all().named(names.text(first) + "-" + names.text(first + 2)).isEmpty()
        && names.nameAt(first).filter(name -> names.first(name) < first).isEmpty()
        && names.nameAt(first + 2).filter(name -> names.last(name) > first + 2).isEmpty()
        && !isOnePlace(names, first);
  }

  /** <i>Austria-Hungary</i>; what is two of such is for the places to tell. */
  private static boolean isOnePlace(SentenceNames names, int first) {
    return names.is(first, NameType.PLACE) && names.nameAt(first).equals(names.nameAt(first + 2));
  }

  private static boolean isKnown(String word) {
    return BODIES.contains(word)
        || Countries.all().named(word).isPresent()
        || Countries.all().ofCapital(word).isPresent();
  }

  private static NameType type(String word) {
    return BODIES.contains(word) ? NameType.ORGANISATION : NameType.PLACE;
  }
}
