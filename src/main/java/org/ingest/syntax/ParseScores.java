package org.ingest.syntax;

/** How many of a treebank's tokens a parser gets right; punctuation counts too. */
public final class ParseScores {
  private int tokens;
  private int tags;
  private int poses;
  private int heads;
  private int labelled;

  /** Compares a parse with the truth over the same tokens. */
  public void add(Parse found, Parse truth) {
    for (int i = 0; i < truth.size(); i++) {
      boolean head = found.head(i) == truth.head(i);
      tokens++;
      tags += found.tag(i) == truth.tag(i) ? 1 : 0;
      poses += found.pos(i) == truth.pos(i) ? 1 : 0;
      heads += head ? 1 : 0;
      labelled += head && found.relation(i) == truth.relation(i) ? 1 : 0;
    }
  }

  public int tokens() {
    return tokens;
  }

  /** Share of tokens with the right Penn tag. */
  public double tags() {
    return (double) tags / tokens;
  }

  /** Share of tokens with the right universal part of speech. */
  public double poses() {
    return (double) poses / tokens;
  }

  /** Share of tokens with the right head (UAS). */
  public double heads() {
    return (double) heads / tokens;
  }

  /** Share of tokens with the right head and relation (LAS). */
  public double labelled() {
    return (double) labelled / tokens;
  }
}
