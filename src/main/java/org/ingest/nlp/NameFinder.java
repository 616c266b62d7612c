package org.ingest.nlp;

import java.util.ArrayList;
import java.util.List;
import org.ingest.nlp.NameLabels.TokenName;
import org.ingest.text.Span;

/** Finds the names of an article with the name model. One a thread; keeps nothing of an article. */
final class NameFinder {
  private final NameFeatures features;
  private final NameDecoder decoder;

  NameFinder(NameModel model, WordLists lists) {
    features = new NameFeatures(lists);
    decoder = new NameDecoder(model);
  }

  /** The names in all sentences, in the order of the text. */
  List<NameSpan> find(List<Sentence> sentences) {
    ArticleContext article = new ArticleContext(sentences);
    List<NameSpan> names = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (!sentence.tokens().isEmpty()) {
        find(sentence, article, names);
      }
    }
    return names;
  }

  private void find(Sentence sentence, ArticleContext article, List<NameSpan> names) {
    float[][] scores = decoder.scores(features.of(sentence, features.traits(sentence), article));
    List<TokenName> found = NameLabels.decode(decoder.best(scores));
    if (found.isEmpty()) {
      return;
    }
    NameConfidence confidence = decoder.confidence(scores);
    for (TokenName name : found) {
      names.add(
          new NameSpan(span(sentence, name), name.type(), sentence.index(), confidence.of(name)));
    }
  }

  private static Span span(Sentence sentence, TokenName name) {
    return new Span(
        sentence.tokens().get(name.first()).span().start(),
        sentence.tokens().get(name.last()).span().end());
  }
}
