package org.ingest.troops;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ingest.mention.TroopCountMention;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.nlp.Sentence;
import org.ingest.troops.AttributionFinder.Claim;
import org.ingest.troops.CountContext.Decided;

/** Finds the troop counts of an article, with their values, force and status. */
public final class TroopCountFinder {
  private final CountFinder counts = new CountFinder();
  private final ForceFinder forces = new ForceFinder();
  private final AttributionFinder attributions = new AttributionFinder();
  private final CountJudge judge;
  private final StatusFinder statuses;
  private final LinearModel forceModel;

  public TroopCountFinder(CountModel model) {
    judge = new CountJudge(model.judge());
    statuses = new StatusFinder(model.status());
    forceModel = model.force();
  }

  /** Reads the lists that the finder needs, unless they have been read: it takes a while. */
  public static void readLists() {
    ForceReader.readLists();
  }

  /** The counts in the order of the text, without overlaps. */
  public List<TroopCountMention> find(AnalyzedArticle article) {
    List<TroopCountMention> found = new ArrayList<>();
    Optional<Decided> last = Optional.empty();
    Optional<SentenceWords> previous = Optional.empty();
    Supplier<ArticleForces> named = forces.namedIn(article);
    for (Sentence sentence : article.sentences()) {
      last = last.filter(count -> count.isNear(sentence.index()));
      SentenceWords words = new SentenceWords(article, sentence);
      for (CountPhrase count : counts.find(words)) {
        CountContext context = new CountContext(count, last, previous, named);
        if (judge.accepts(context)) {
          last = Optional.of(decide(context));
          found.add(mention(last.get(), attributions.find(context)));
        }
      }
      previous = Optional.of(words);
    }
    return found;
  }

  private Decided decide(CountContext context) {
    return new Decided(context.count(), statuses.find(context), forces.find(context, forceModel));
  }

  private static TroopCountMention mention(Decided decided, Claim claim) {
    CountPhrase count = decided.count();
    Amount amount = count.amount();
    return new TroopCountMention(
        count.span(),
        count.text(),
        count.words().index(),
        amount.min(),
        amount.max(),
        amount.modifier(),
        Optional.of(count.nounWord()).filter(word -> !word.isEmpty()),
        decided.force(),
        decided.status(),
        amount.additional(),
        claim.speaker(),
        claim.unsure());
  }
}
