package org.ingest.troops;

import java.util.Optional;
import java.util.Set;

/**
 * Reads a force's size off its adjective: <i>a 5,000-strong force</i>, <i>the 7,000-member African
 * Union mission</i>, <i>a 25-man unit</i>; not <i>a 12-member council</i>.
 */
final class StrongForceReader {
  private static final int LONGEST = 7;
  private static final Set<String> SIZES =
      Set.of("strong", "member", "man", "men", "person", "soldier", "troop");
  private static final Set<String> FORCES =
      Set.of(
          "force",
          "forces",
          "army",
          "contingent",
          "mission",
          "brigade",
          "garrison",
          "unit",
          "militia",
          "battalion",
          "division",
          "regiment",
          "guard",
          "military",
          "corps",
          "detachment",
          "squad",
          "platoon",
          "company",
          "patrol",
          "insurgency",
          "troops");

  /** What only <i>strong</i> makes a force: not <i>a 15-member military jury</i>. */
  private static final Set<String> ARMIES = Set.of("army", "military", "navy");

  /** The count, if a force follows; the amount must stand right before. */
  Optional<CountPhrase> read(SentenceWords words, Amount amount) {
    int dash = amount.end();
    if (!words.lower(dash).equals("-") || !SIZES.contains(words.lower(dash + 1))) {
      return Optional.empty();
    }
    boolean strong = words.lower(dash + 1).equals("strong");
    for (int i = dash + 2; i < dash + 2 + LONGEST && isPartOfPhrase(words, i); i++) {
      if (isForce(words, i) || strong && ARMIES.contains(words.lower(i))) {
        return Optional.of(new CountPhrase(words, amount, i + 1, i, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static boolean isForce(SentenceWords words, int i) {
    return FORCES.contains(words.lower(i)) && !FORCES.contains(words.lower(i + 1));
  }

  private static boolean isPartOfPhrase(SentenceWords words, int i) {
    return words.isWord(i) || words.lower(i).equals("-") || words.lower(i).endsWith("th");
  }
}
