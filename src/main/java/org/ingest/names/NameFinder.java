package org.ingest.names;

import java.util.ArrayList;
import java.util.List;
import org.ingest.names.NameConsistency.TypedName;
import org.ingest.names.NameLabels.TokenName;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.nlp.Sentence;

/**
 * Finds the names of an article with the name model. One per thread; keeps nothing of an article.
 */
public final class NameFinder {
  private final NameScorer scorer;
  private final NameDecoder decoder;

  public NameFinder(NameModels models) {
    this(models.names(), models.words());
  }

  NameFinder(NameModel model, WordLists lists) {
    scorer = new NameScorer(model, lists);
    decoder = new NameDecoder(model.transitions());
  }

  /** The article with its names; without any where it is not English. */
  public NamedArticle find(AnalyzedArticle article) {
    return new NamedArticle(article, article.english() ? find(article.sentences()) : List.of());
  }

  /** The names in all sentences, in the order of the text. */
  List<NameSpan> find(List<Sentence> sentences) {
    List<NameScorer.KnownWord[]> words = scorer.words(sentences);
    ArticleContext article =
        new ArticleContext(sentences, (sentence, index) -> words.get(sentence)[index].lower());
    List<TypedName> names = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (!sentence.tokens().isEmpty()) {
        find(sentence, words.get(sentence.index()), article, names);
      }
    }
    return NameRules.apply(sentences, NameConsistency.settle(sentences, article, names));
  }

  private void find(
      Sentence sentence,
      NameScorer.KnownWord[] words,
      ArticleContext article,
      List<TypedName> names) {
    float[][] scores = scorer.scores(sentence, words, article);
    List<TokenName> found = NameLabels.decode(decoder.best(scores));
    if (found.isEmpty()) {
      return;
    }
    NameConfidence confidence = decoder.confidence(scores);
    for (TokenName name : found) {
      names.add(
          new TypedName(
              sentence.index(), name.first(), name.last(), name.type(), confidence.of(name)));
    }
  }
}
