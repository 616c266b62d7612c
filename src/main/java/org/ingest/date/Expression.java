package org.ingest.date;

/** What a calendar expression says, before it is known what day it is said on. */
interface Expression {
  /**
   * The value that the words have at their place in the article.
   *
   * @param anchors what the article and the dates before fix
   * @param tense whether the words around look ahead
   */
  DateValue valueAt(Anchors anchors, Tense tense);

  /** True for an expression that means one day: <i>Monday</i>, <i>April 26</i>; not a month. */
  default boolean isDay() {
    return false;
  }
}
