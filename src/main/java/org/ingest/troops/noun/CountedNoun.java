package org.ingest.troops.noun;

/**
 * A noun that a count has.
 *
 * @param kind how sure the noun is of its own
 * @param plural true for the form that follows two and more
 */
public record CountedNoun(Kind kind, boolean plural) {
  /** How sure a noun is of its own, as {@code nouns.tsv} explains. */
  public enum Kind {
    STATE,
    IRREGULAR,
    ARMED,
    DOUBTFUL,
    FATE
  }

  /** True when the noun alone makes the count one of military people. */
  public boolean isMilitary() {
    return kind == Kind.STATE || kind == Kind.IRREGULAR;
  }
}
