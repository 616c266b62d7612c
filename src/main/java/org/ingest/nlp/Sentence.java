package org.ingest.nlp;

import java.util.List;
import org.ingest.text.Span;
import org.ingest.text.Token;
import org.ingest.text.Words;

/**
 * A sentence, or a line that is none (a title, a dateline).
 *
 * @param index which of the article's, from 0
 * @param words its tokens, as the rules of all kinds read them
 */
public record Sentence(int index, Span span, Words words) {
  public Sentence(int index, Span span, List<Token> tokens) {
    this(index, span, new Words(tokens));
  }

  public List<Token> tokens() {
    return words.tokens();
  }
}
