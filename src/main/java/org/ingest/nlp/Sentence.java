package org.ingest.nlp;

import java.util.List;
import org.ingest.text.Span;

/**
 * A sentence, or a line that is none (a title, a dateline).
 *
 * @param index which of the article's, from 0
 */
public record Sentence(int index, Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
