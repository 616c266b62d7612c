package org.ingest.troops.context;

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
 * @param stated the forces that counts of the article name in their own words
 */
public record CountContext(
    CountPhrase count, ArticleView article, List<Decided> earlier, StatedForces stated) {
  /** A count of military people whose values are known. */
  public record Decided(
      CountPhrase count,
      TroopStatus status,
      Optional<ChosenForce> chosenForce,
      boolean denied,
      Optional<Attribution> speaker,
      Optional<SettingCandidate> place,
      Optional<SettingCandidate> date) {
    public Optional<String> force() {
      return chosenForce.map(ChosenForce::force);
    }

    public int sentence() {
      return count.words().index();
    }
  }

  public SentenceWords words() {
    return count.words();
  }

  public int sentence() {
    return count.words().index();
  }

  public Clause clause() {
    return article.clause(sentence());
  }

  /** The forces that the sentence names. */
  public List<ForceMention> forces() {
    return article.forces(sentence());
  }

  /** The sentence before. */
  public Optional<SentenceWords> previous() {
    return sentence() == 0 ? Optional.empty() : Optional.of(article.words(sentence() - 1));
  }

  /** The last count before, wherever it stands. */
  public Optional<Decided> last() {
    return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
  }

  /** The last count before it, in its sentence or the one before. */
  public Optional<Decided> before() {
    return last().filter(other -> other.sentence() + 1 >= sentence());
  }

  /** The count before, where it stands in the same sentence. */
  public Optional<Decided> beforeInSentence() {
    return last().filter(other -> other.sentence() == sentence());
  }
}
