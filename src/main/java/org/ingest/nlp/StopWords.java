package org.ingest.nlp;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ingest.lexicon.ResourceTable;

/** The words beside a full stop that tell whether it ends a sentence, by their groups' names. */
final class StopWords {
  private static final Map<String, Set<String>> GROUPS =
      ResourceTable.rows(StopWords.class, "sentence-words.tsv")
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0),
                  row -> Arrays.stream(row.get(1).split(" ")).collect(Collectors.toSet())));

  private StopWords() {}

  /**
   * The words of a group, in lower case.
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
