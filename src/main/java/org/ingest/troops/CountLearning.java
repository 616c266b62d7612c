package org.ingest.troops;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.ingest.mention.TroopStatus;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.nlp.Sentence;
import org.ingest.text.Span;
import org.ingest.troops.CountContext.Decided;

/** Learns a {@link CountModel} from articles whose counts are known. */
public final class CountLearning {
  private final CountFinder counts = new CountFinder();
  private final CountFeatures features = new CountFeatures();
  private final LinearLearning judge = new LinearLearning();
  private final LinearLearning status = new LinearLearning();

  /**
   * Adds an article.
   *
   * @param statusAt the status of the annotated count that a span overlaps, if one does
   */
  public void add(AnalyzedArticle article, Function<Span, Optional<TroopStatus>> statusAt) {
    Optional<Decided> last = Optional.empty();
    for (Sentence sentence : article.sentences()) {
      last = last.filter(count -> count.isNear(sentence.index()));
      for (CountPhrase count : counts.find(new SentenceWords(article, sentence))) {
        Optional<TroopStatus> right = statusAt.apply(count.span());
        learn(new CountContext(count, last), right);
        if (right.isPresent()) {
          last = Optional.of(new Decided(count, right.get(), Optional.empty()));
        }
      }
    }
  }

  private void learn(CountContext context, Optional<TroopStatus> right) {
    if (CountJudge.isDoubtful(context.count()) && !CountJudge.isRefused(context.count())) {
      judge.add(features.ofJudge(context), right.isPresent() ? "yes" : "no");
    }
    right.ifPresent(
        known -> status.add(features.ofStatus(context), known.name().toLowerCase(Locale.ROOT)));
  }

  /** How many counts were learned from. */
  public int size() {
    return status.size();
  }

  public CountModel learn() {
    return new CountModel(judge.learn(), status.learn());
  }
}
