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

  /** The names of one type, in the order of the text. */
  public List<NameSpan> names(NameType type) {
    return names.stream().filter(name -> name.type() == type).toList();
  }

  /** The names that begin in one sentence, in the order of the text. */
  public List<NameSpan> namesIn(int sentence) {
    return names.subList(firstNameFrom(sentence), firstNameFrom(sentence + 1));
  }

  private int firstNameFrom(int sentence) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The index of the sentence that holds a UTF-16 offset; of one between two sentences, the one
   * before.
   */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Math.max(0, low);
  }
}
