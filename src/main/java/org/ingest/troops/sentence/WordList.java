package org.ingest.troops.sentence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ingest.lexicon.ResourceTable;

/** A group of words in lower case out of the one table of words of the package {@code troops}. */
public final class WordList {
  private static final Map<String, WordList> GROUPS = new HashMap<>();

  static {
    ResourceTable.rows(WordList.class, "word-groups.tsv")
        .forEach(row -> GROUPS.put(row.get(0), new WordList(row.get(1))));
  }

  private final Set<String> words = new HashSet<>();

  private WordList(String cell) {
    for (String word : cell.split(" ")) {
      String spaced = word.replace('_', ' ');
      if (spaced.startsWith("{")) {
        words.addAll(of(spaced.substring(1, spaced.length() - 1)).words);
      } else {
        words.add(spaced.equals("\"\"") ? "" : spaced);
      }
    }
  }

  /**
   * The group with a name.
   *
   * @throws IllegalArgumentException when the table has no such group
   */
  public static WordList of(String name) {
    WordList group = GROUPS.get(name);
    if (group == null) {
      throw new IllegalArgumentException("no group of words: " + name);
    }
    return group;
  }

  public boolean has(String lowerCaseWord) {
    return words.contains(lowerCaseWord);
  }
}
