package org.ingest.fuzz;

/** A part of the program that takes what comes; an exception or a failed assertion is a finding. */
enum FuzzTarget {
  /** Raw bytes as an input of every known kind. */
  READERS(4_000, InputTargets::readBytes),
  /** Markup of every known kind in disorder. */
  MARKUP(2_000, InputTargets::readMarkup),
  JSON(4_000, InputTargets::readJson),
  SPLITTER(2_000, InputTargets::split),
  CLEANER(2_000, TextTargets::clean),
  SENTENCES(2_000, TextTargets::splitSentences),
  AMOUNTS(4_000, TextTargets::readAmounts),
  PEOPLE(300, ArticleTargets::people),
  PLACES(300, ArticleTargets::places),
  UNITS(300, ArticleTargets::units),
  DATES(300, ArticleTargets::dates),
  COUNTS(300, ArticleTargets::counts),
  ARTICLES(300, ArticleTargets::everything),
  /** What one article leaves behind must not change another. */
  NEIGHBOURS(100, ArticleTargets::neighbours),
  MODELS(200, ModelTargets::damage);

  private final int runs;
  private final Target target;

  FuzzTarget(int runs, Target target) {
    this.runs = runs;
    this.target = target;
  }

  interface Target {
    void run(Choices choices) throws Exception;
  }

  /** How often a normal test run tries it. */
  int runs() {
    return runs;
  }

  void run(byte[] bytes) throws Exception {
    target.run(new Choices(bytes));
  }
}
