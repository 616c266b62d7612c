package org.ingest.syntax;

import org.ingest.nlp.Sentence;

/** A sentence with its true tree over the program's own tokens. */
public record TreebankSentence(Sentence sentence, Parse parse) {
  public TreebankSentence {
    if (sentence.tokens().size() != parse.size()) {
      throw new IllegalArgumentException(
          sentence.tokens().size() + " tokens, a tree of " + parse.size());
    }
  }
}
