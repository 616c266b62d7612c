package org.ingest.names;

import java.util.Optional;
import java.util.Set;

/**
 * A town or body in the name of a treaty is not meant itself: <i>the Kuala Lumpur Peace
 * Accords</i>, <i>the Minsk Agreements</i>. Not <i>in Minsk, Russia and Ukraine signed an
 * agreement</i>, nor <i>Government of National Accord</i>, which is a body.
 */
final class Treaties implements NameRule {
  private static final Set<String> HEADS =
      Set.of(
          "Accord",
          "Accords",
          "Act",
          "Agreement",
          "Agreements",
          "Convention",
          "Conventions",
          "Memorandum",
          "Protocol",
          "Protocols",
          "Treaty");

  private static final int LONGEST = 5;

  /** True when capitals lead on from the name that ends at {@code last} to a treaty's noun. */
  static boolean isIn(SentenceNames names, int last) {
    for (int i = last + 1; i <= last + LONGEST && names.isCapital(i); i++) {
      if (names.type(i).isPresent()) {
        return false;
      }
      if (HEADS.contains(names.text(i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void apply(SentenceNames names) {
    for (int i = 0; i + 1 < names.size(); i++) {
      Optional<NameSpan> place = names.nameAt(i).filter(name -> name.type() == NameType.PLACE);
      if (place.isPresent() && isIn(names, names.last(place.get()))) {
        names.remove(place.get());
      }
    }
  }
}
