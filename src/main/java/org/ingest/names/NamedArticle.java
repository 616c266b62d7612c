package org.ingest.names;

import java.util.List;
import org.ingest.cleaning.CleanArticle;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.nlp.Sentence;

/**
 * An article with its sentences, tokens and the name model's names.
 *
 * @param names in the order of the text, without overlaps; none where the article is not English
 */
public record NamedArticle(AnalyzedArticle analyzed, List<NameSpan> names) {
  public NamedArticle {
    names = List.copyOf(names);
  }

  /** The article with other names. */
  NamedArticle with(List<NameSpan> others) {
    return new NamedArticle(analyzed, others);
  }

  /** The cleaned text that all spans point into. */
  public String text() {
    return analyzed.text();
  }

  public CleanArticle article() {
    return analyzed.article();
  }

  public List<Sentence> sentences() {
    return analyzed.sentences();
  }

  /** False when too few of the words are English function words. */
  public boolean english() {
    return analyzed.english();
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
}
