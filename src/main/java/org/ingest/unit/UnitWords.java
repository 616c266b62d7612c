package org.ingest.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ingest.lexicon.ResourceTable;

/** The words that rules for units look for, by the names of their groups. */
final class UnitWords {
  private static final Map<String, Set<String>> GROUPS = read();

  private UnitWords() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> groups = new HashMap<>();
    ResourceTable.rows(UnitWords.class, "unit-words.tsv")
        .forEach(row -> groups.put(row.get(0), Set.copyOf(List.of(row.get(1).split("\\|")))));
    return groups;
  }

  /**
   * The words of a group.
   *
   * @throws IllegalArgumentException when the table has no such group
   */
  static Set<String> of(String name) {
    Set<String> group = GROUPS.get(name);
    if (group == null) {
      throw new IllegalArgumentException("no group of words: " + name);
    }
    return group;
  }
}
