package org.ingest.nlp;

import java.util.List;
import org.ingest.cleaning.CleanArticle;

/**
 * An article with its sentences and tokens.
 *
 * @param english false when too few of the words are English function words
 * @param cut whether a sentence was so long that it was cut into several
 */
public record AnalyzedArticle(
    CleanArticle article, List<Sentence> sentences, boolean english, boolean cut) {
  public AnalyzedArticle {
    sentences = List.copyOf(sentences);
  }

  /** The cleaned text that all spans point into. */
  public String text() {
    return article.text();
  }
}
