package org.ingest.troops.context;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ingest.troops.amount.Amount;
import org.ingest.troops.noun.CountPhrase;

/**
 * The forces that counts of an article name in their own words, wherever they stand: a headline's
 * <i>four soldiers</i> are whose the text's <i>four Afghan soldiers</i> are.
 */
public final class StatedForces {
  /** What is known where no count names a force. */
  public static final StatedForces NONE = new StatedForces();

  private final Map<String, Integer> all = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> byNoun = new HashMap<>();
  private final Map<List<Object>, Map<String, Integer>> byAmount = new HashMap<>();

  /** Adds a count whose own words name its force. */
  public void add(CountPhrase count, String force) {
    all.merge(force, 1, Integer::sum);
    put(byNoun, sort(count), force);
    put(byAmount, key(count.amount()), force);
  }

  private static <K> void put(Map<K, Map<String, Integer>> map, K key, String force) {
    map.computeIfAbsent(key, any -> new LinkedHashMap<>()).merge(force, 1, Integer::sum);
  }

  private static String sort(CountPhrase count) {
    return count.noun().map(noun -> noun.kind().name()).orElse("");
  }

  private static List<Object> key(Amount amount) {
    return List.of(amount.min(), amount.max());
  }

  /** The forces, each once, in the order of the text. */
  public List<String> forces() {
    return List.copyOf(all.keySet());
  }

  /** How a force stands among those of all counts that name one. */
  public String standing(String force) {
    return standing(all, force);
  }

  /** How a force stands among those of the counts whose noun is of the same kind. */
  public String ofNoun(CountPhrase count, String force) {
    return standing(byNoun.getOrDefault(sort(count), Map.of()), force);
  }

  /** How a force stands among those of the counts of the same number. */
  public String ofAmount(CountPhrase count, String force) {
    return standing(byAmount.getOrDefault(key(count.amount()), Map.of()), force);
  }

  /** <i>only</i>, <i>main</i>, <i>other</i>, <i>not</i>; <i>none</i> where nobody is named. */
  static String standing(Map<String, Integer> counts, String force) {
    if (counts.isEmpty()) {
      return "none";
    }
    int times = counts.getOrDefault(force, 0);
    if (times == 0) {
      return "not";
    }
    if (counts.size() == 1) {
      return "only";
    }
    return counts.values().stream().allMatch(each -> each <= times) ? "main" : "other";
  }
}
