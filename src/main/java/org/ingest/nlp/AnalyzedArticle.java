package org.ingest.nlp;

import java.util.List;
import org.ingest.cleaning.CleanArticle;

/**
 * An article with its sentences, tokens and the model's names.
 *
 * @param names in the order of the text, without overlaps
 * @param english false when too few of the words are English function words; there are then no
 *     names
 */
public record AnalyzedArticle(
    CleanArticle article, List<Sentence> sentences, List<NameSpan> names, boolean english) {
  public AnalyzedArticle {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }

  /** The cleaned text that all spans point into. */
  public String text() {
    return article.text();
  }
}
