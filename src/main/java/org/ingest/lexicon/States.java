package org.ingest.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Knows the states of the US and the provinces of Canada by what stands for them after a town's
 * name: <i>Athens, Ga.</i>, <i>Troy, N.C.</i>, <i>Fresno, CA</i>.
 *
 * <p>Whether a word is such an abbreviation shows only beside a town: <i>Miss.</i> and <i>Mo</i>
 * are also others.
 */
public final class States {
  private static final States ALL = new States();

  private final Set<String> names = new HashSet<>();
  private final Map<String, String> withStop = new HashMap<>();
  private final Map<String, String> postal = new HashMap<>();

  private States() {
    ResourceTable.rows(States.class, "states.tsv").forEach(this::add);
  }

  public static States all() {
    return ALL;
  }

  private void add(List<String> row) {
    names.add(row.get(0));
    for (String abbreviation : row.get(1).split("\\|")) {
      if (!abbreviation.isEmpty()) {
        withStop.put(abbreviation, row.get(0));
      }
    }
    postal.put(row.get(2), row.get(0));
  }

  /** True for a state's full name. */
  public boolean isName(String words) {
    return names.contains(words);
  }

  /**
   * The state that an abbreviation with a full stop stands for: <i>Ga.</i>, <i>N.Y.</i>.
   *
   * @param word without its last stop
   */
  public Optional<String> abbreviated(String word) {
    return Optional.ofNullable(withStop.get(word));
  }

  /** The state of a postal abbreviation: <i>CA</i>. */
  public Optional<String> postal(String word) {
    return Optional.ofNullable(postal.get(word));
  }

  /** The state of either abbreviation, with its last stop or without. */
  public Optional<String> anyAbbreviated(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return abbreviated(bare).or(() -> postal(word));
  }
}
