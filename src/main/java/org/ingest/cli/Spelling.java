package org.ingest.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Tells which word somebody may have meant. */
final class Spelling {
  private static final int MOST_SLIPS = 2;

  /** A word of this many letters may have one slip of the pen for each. */
  private static final int LETTERS_A_SLIP = 3;

  private Spelling() {}

  /**
   * The likeliest word, if one is near: <i>--formt</i> is <i>--format</i>; <i>--colour</i> is far
   * from <i>--columns</i>.
   */
  static Optional<String> meant(String typed, Collection<String> words) {
    int letters = (int) typed.chars().filter(Character::isLetterOrDigit).count();
    int most = Math.min(MOST_SLIPS, letters / LETTERS_A_SLIP);
    return words.stream()
        .filter(word -> slips(typed, word) <= most)
        .min(Comparator.comparingInt(word -> slips(typed, word)));
  }

  /** Letters added, left out, mistaken, or changed with their neighbour. */
  static int slips(String one, String other) {
    int[][] slips = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int k = 0; k <= other.length(); k++) {
        slips[i][k] = i == 0 || k == 0 ? i + k : least(slips, one, other, i, k);
      }
    }
    return slips[one.length()][other.length()];
  }

  private static int least(int[][] slips, String one, String other, int i, int k) {
    boolean isSame = one.charAt(i - 1) == other.charAt(k - 1);
    int least = Math.min(slips[i - 1][k - 1] + (isSame ? 0 : 1), slips[i - 1][k] + 1);
    least = Math.min(least, slips[i][k - 1] + 1);
    boolean isSwapped =
        i > 1
            && k > 1
            && one.charAt(i - 1) == other.charAt(k - 2)
            && one.charAt(i - 2) == other.charAt(k - 1);
    return isSwapped ? Math.min(least, slips[i - 2][k - 2] + 1) : least;
  }
}
