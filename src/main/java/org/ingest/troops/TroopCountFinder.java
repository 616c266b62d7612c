package org.ingest.troops;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.mention.TroopCountMention;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.nlp.Sentence;

/** Finds the troop counts of an article, with their values, force and status. */
public final class TroopCountFinder {
  private final CountFinder counts = new CountFinder();
  private final CountJudge judge = new CountJudge();
  private final StatusRules statuses = new StatusRules();
  private final ForceFinder forces = new ForceFinder();

  public List<TroopCountMention> find(AnalyzedArticle article) {
    List<TroopCountMention> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Optional<CountPhrase> before = Optional.empty();
      for (CountPhrase count : counts.find(new SentenceWords(article, sentence))) {
        if (judge.accepts(count, before)) {
          found.add(mention(count, before));
          before = Optional.of(count);
        }
      }
    }
    return found;
  }

  private TroopCountMention mention(CountPhrase count, Optional<CountPhrase> before) {
    Amount amount = count.amount();
    Optional<String> noun = Optional.of(count.nounWord()).filter(word -> !word.isEmpty());
    return new TroopCountMention(
        count.span(),
        count.text(),
        count.words().index(),
        amount.min(),
        amount.max(),
        amount.modifier(),
        noun,
        forces.inPhrase(count),
        statuses.of(count),
        amount.additional(),
        Optional.empty(),
        false);
  }
}
