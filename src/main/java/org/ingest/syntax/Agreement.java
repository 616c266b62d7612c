package org.ingest.syntax;

/**
 * Makes relations agree that were chosen one by one: a verb with a passive auxiliary has a passive
 * subject (<i>two officers were injured</i>), and what looks like an auxiliary of a word that is no
 * verb is its copula (<i>15 are missing</i>).
 */
final class Agreement {
  private Agreement() {}

  /** Corrects the relations in place. */
  static void settle(Tag[] tags, int[] heads, Relation[] relations) {
    boolean[] passive = new boolean[heads.length];
    for (int i = 0; i < heads.length; i++) {
      if (relations[i] == Relation.AUX_PASS && heads[i] != Parse.ROOT) {
        passive[heads[i]] = true;
      }
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == Parse.ROOT) {
        continue;
      }
      if (relations[i] == Relation.NSUBJ && passive[heads[i]]) {
        relations[i] = Relation.NSUBJ_PASS;
      } else if (relations[i] == Relation.AUX && tags[heads[i]] == Tag.JJ && tags[i].isFinite()) {
        relations[i] = tags[i] == Tag.MD ? Relation.AUX : Relation.COP;
      }
    }
  }
}
