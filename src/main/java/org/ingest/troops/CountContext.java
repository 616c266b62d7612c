package org.ingest.troops;

import java.util.List;
import java.util.Optional;
import org.ingest.entity.TroopCountMention.Attribution;
import org.ingest.entity.TroopStatus;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.SentenceWords;

/**
 * A count with what is known of its article and of the counts before it.
 *
 * @param earlier the counts of military people before it in the article, in order
 */
record CountContext(CountPhrase count, ArticleView article, List<Decided> earlier) {
  /** A count of military people whose values are known. */
  record Decided(
      CountPhrase count,
      TroopStatus status,
      Optional<ChosenForce> chosenForce,
      boolean denied,
      Optional<Attribution> speaker,
      Optional<SettingCandidate> place,
      Optional<SettingCandidate> date) {
    Optional<String> force() {
      return chosenForce.map(ChosenForce::force);
    }

    int sentence() {
      return count.words().index();
    }
  }

  SentenceWords words() {
    return count.words();
  }

  int sentence() {
    return count.words().index();
  }

  Clause clause() {
    return article.clause(sentence());
  }

  /** The forces that the sentence names. */
  List<ForceMention> forces() {
    return article.forces(sentence());
  }

  /** The sentence before. */
  Optional<SentenceWords> previous() {
    return sentence() == 0 ? Optional.empty() : Optional.of(article.words(sentence() - 1));
  }

  /** The last count before, wherever it stands. */
  Optional<Decided> last() {
    return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
  }

  /** The last count before it, in its sentence or the one before. */
  Optional<Decided> before() {
    return last().filter(other -> other.sentence() + 1 >= sentence());
  }

  /** The count before, where it stands in the same sentence. */
  Optional<Decided> beforeInSentence() {
    return last().filter(other -> other.sentence() == sentence());
  }
}
