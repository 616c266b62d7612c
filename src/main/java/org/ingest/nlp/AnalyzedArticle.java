package org.ingest.nlp;

import java.util.List;
import org.ingest.cleaning.CleanArticle;

/**
 * An article with its sentences and tokens.
 *
 * @param english false when too few of the words are English function words
 */
public record AnalyzedArticle(CleanArticle article, List<Sentence> sentences, boolean english) {
  public AnalyzedArticle {
    sentences = List.copyOf(sentences);
  }

  /** The cleaned text that all spans point into. */
  public String text() {
    return article.text();
  }
}
