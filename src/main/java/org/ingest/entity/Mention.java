package org.ingest.entity;

import org.ingest.text.Span;

/** Exact words of an article that name a person, place, organisation, unit, count or date. */
public sealed interface Mention
    permits PersonMention,
        PlaceMention,
        OrganisationMention,
        UnitMention,
        TroopCountMention,
        DateMention {
  /** What the words name. */
  Kind kind();

  /** Where the words stand in the article's cleaned text, in UTF-16 units. */
  Span span();

  /** The words, as they stand in the cleaned text. */
  String text();

  /** The index of the sentence that they begin in, from 0. */
  int sentence();

  /** Who says so; dates are the program's alone. */
  default Provenance by() {
    return Provenance.PROGRAM;
  }

  /** Fails unless words and span are of one length and the sentence is an index. */
  static void check(Span span, String text, int sentence) {
    if (span.isEmpty() || span.length() != text.length() || sentence < 0) {
      throw new IllegalArgumentException(
          "not a mention: \"" + text + "\" at " + span + " in sentence " + sentence);
    }
  }
}
