package org.ingest.troops.context;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ingest.troops.clause.Clause;

/**
 * How often an article names each force, as a hint whose people it counts where the sentence does
 * not say: <i>26 soldiers</i> in an article on Syria, <i>18 insurgents</i> in one on Boko Haram.
 */
public final class ArticleForces {
  private static final double SUBJECT_SHARE = 0.2;

  private final Map<String, Integer> countries = new LinkedHashMap<>();
  private final Map<String, Integer> groups = new LinkedHashMap<>();
  private final Map<String, Integer> armed = new LinkedHashMap<>();

  /** Reads the whole article once. */
  ArticleForces(ArticleView article) {
    for (int sentence = 0; sentence < article.size(); sentence++) {
      for (ForceMention mention : article.forces(sentence)) {
        (mention.isCountry() ? countries : groups).merge(mention.force(), 1, Integer::sum);
        if (isArmed(article, sentence, mention)) {
          armed.merge(mention.force(), 1, Integer::sum);
        }
      }
    }
  }

  /** Whether words for soldiers end a mention or follow: <i>Ukrainian troops</i>. */
  private static boolean isArmed(ArticleView article, int sentence, ForceMention mention) {
    Clause plain = article.plain(sentence);
    return IntStream.rangeClosed(mention.end() - 1, mention.end() + 1)
        .anyMatch(word -> plain.nounClass(word).equals("force"));
  }

  /**
   * How a force stands among those whose soldiers the article names: <i>only</i>, <i>main</i>,
   * <i>other</i>, <i>not</i>; <i>none</i> where it names nobody's.
   */
  public String armed(String force) {
    return StatedForces.standing(armed, force);
  }

  /** How often a force is named. */
  int times(String force) {
    return countries.getOrDefault(force, groups.getOrDefault(force, 0));
  }

  /** The country that is named most, the first of several. */
  public Optional<String> mainCountry() {
    return main(countries);
  }

  /** The group or body that is named most, the first of several. */
  public Optional<String> mainGroup() {
    return main(groups);
  }

  /**
   * True for a force that much of an article is on; in a digest of many short reports nobody is,
   * and the one named most is named by chance.
   */
  public boolean isSubject(String force) {
    Map<String, Integer> sort = countries.containsKey(force) ? countries : groups;
    int all = sort.values().stream().mapToInt(Integer::intValue).sum();
    int named = sort.getOrDefault(force, 0);
    return named > 0 && named >= SUBJECT_SHARE * all;
  }

  /** How a force stands among those of its sort: <i>only</i>, <i>main</i> or <i>other</i>. */
  public String standing(String force) {
    Map<String, Integer> sort = countries.containsKey(force) ? countries : groups;
    if (sort.keySet().equals(Set.of(force))) {
      return "only";
    }
    return main(sort).filter(force::equals).isPresent() ? "main" : "other";
  }

  private static Optional<String> main(Map<String, Integer> counts) {
    Map.Entry<String, Integer> best = null;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      best = best == null || each.getValue() > best.getValue() ? each : best;
    }
    return Optional.ofNullable(best).map(Map.Entry::getKey);
  }
}
