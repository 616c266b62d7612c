package org.ingest.nlp;

/** What a rule says of a mark that may end a sentence. */
enum Verdict {
  ENDS,
  GOES_ON,
  /** The sentence model is asked. */
  UNSURE
}
