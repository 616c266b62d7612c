package org.ingest.syntax;

/** Makes crossing trees learnable: lifts words to their head's head until no two arcs cross. */
final class Projective {
  private Projective() {}

  /**
   * The heads of the nearest tree without crossing arcs.
   *
   * @param heads the number of words for the root
   */
  static int[] lift(int[] heads) {
    int[] lifted = heads.clone();
    for (int word = shortestCrossing(lifted); word >= 0; word = shortestCrossing(lifted)) {
      lifted[word] = lifted[lifted[word]];
    }
    return lifted;
  }

  private static int shortestCrossing(int[] heads) {
    int shortest = -1;
    int length = Integer.MAX_VALUE;
    for (int word = 0; word < heads.length; word++) {
      int distance = Math.abs(heads[word] - word);
      if (distance < length && heads[word] < heads.length && crosses(heads, word)) {
        shortest = word;
        length = distance;
      }
    }
    return shortest;
  }

  /** True when a word between the two is no descendant of the head. */
  private static boolean crosses(int[] heads, int word) {
    int head = heads[word];
    for (int i = Math.min(word, head) + 1; i < Math.max(word, head); i++) {
      int at = i;
      while (at != head && at < heads.length) {
        at = heads[at];
      }
      if (at != head) {
        return true;
      }
    }
    return false;
  }
}
