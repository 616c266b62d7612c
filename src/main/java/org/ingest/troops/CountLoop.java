package org.ingest.troops;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ingest.troops.context.ArticleView;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.CountContext.Decided;
import org.ingest.troops.context.StatedForces;
import org.ingest.troops.force.ForceChooser;
import org.ingest.troops.noun.CountFinder;
import org.ingest.troops.noun.CountPhrase;

/** Goes through an article count by count: the same way when counts are found and learned. */
final class CountLoop {
  private final CountFinder counts = new CountFinder();

  /** Says what is known of a count. */
  interface Decider {
    /** The count with its values; empty where it is none of military people. */
    Optional<Decided> decide(CountContext context);
  }

  /** The counts that are some, in the order of the text. */
  List<Decided> run(ArticleView article, Decider decider) {
    List<CountPhrase> all = new ArrayList<>();
    for (int sentence = 0; sentence < article.size(); sentence++) {
      all.addAll(counts.find(article.words(sentence)));
    }
    StatedForces stated = ForceChooser.stated(article, all);
    List<Decided> decided = new ArrayList<>();
    for (CountPhrase count : all) {
      decider
          .decide(new CountContext(count, article, Collections.unmodifiableList(decided), stated))
          .ifPresent(decided::add);
    }
    return decided;
  }
}
