package org.ingest.writing;

import java.util.List;
import java.util.Optional;
import org.ingest.article.Article;
import org.ingest.entity.Mention;
import org.ingest.text.CodePointIndex;
import org.ingest.text.Span;

/**
 * A row of a table: one thing of an article.
 *
 * @param index of the thing in the article's list of its kind, from 0
 */
record TableRow<T>(Article article, CodePointIndex codePoints, int index, T thing) {
  /** The text of the sentence that the mention begins in. */
  String sentence(Mention mention) {
    return sentence(article, mention);
  }

  static String sentence(Article article, Mention mention) {
    Span sentence = article.sentences().get(mention.sentence());
    return article.text().substring(sentence.start(), sentence.end());
  }

  /** Code points before the mention. */
  int start(Mention mention) {
    return codePoints.at(mention.span().start());
  }

  /** Code points before the mention's end. */
  int end(Mention mention) {
    return codePoints.at(mention.span().end());
  }

  /** Several values in one cell. */
  static String joined(List<String> values) {
    return String.join("; ", values);
  }

  /** Two decimal places, as in the JSON. */
  static Optional<Double> rounded(double confidence) {
    return Optional.of(Math.round(confidence * 100) / 100.0);
  }
}
