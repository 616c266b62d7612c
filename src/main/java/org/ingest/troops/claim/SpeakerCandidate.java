package org.ingest.troops.claim;

import org.ingest.text.Span;

/**
 * Somebody whose claim a count may be.
 *
 * @param text the words; empty for nobody
 * @param span where they stand in the article; null for nobody
 * @param source how they were found
 * @param sentence the index of the sentence that they stand in
 * @param verb the index of the word there that makes them speak, or -1
 * @param noun the index of the noun there, or -1
 */
record SpeakerCandidate(String text, Span span, Source source, int sentence, int verb, int noun) {
  static final SpeakerCandidate NOBODY = new SpeakerCandidate("", null, Source.NOBODY, -1, -1, -1);

  /** How a candidate was found. */
  enum Source {
    NOBODY,
    /** The subject of a verb: <i>the army said</i>. */
    SUBJECT,
    /** Behind <i>according to</i>. */
    ACCORDING,
    /** Behind a colon at the end of a title: <i>20 soldiers killed in raid<b>: Pentagon</b></i>. */
    TRAILER,
    /** Whose figures they are: <i>in Kyiv's estimate</i>. */
    OWNER,
    /** From whom it comes: <i>learned from security sources</i>. */
    ORIGIN,
    /** Whose claim the count before was. */
    LAST
  }

  boolean isNobody() {
    return source == Source.NOBODY;
  }
}
