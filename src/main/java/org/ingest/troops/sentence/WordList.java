package org.ingest.troops.sentence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ingest.lexicon.ResourceTable;

/** A group of words in lower case out of the one table of words of the package {@code troops}. */
public final class WordList {
  static final String FOLDER = "/org/ingest/troops/";

  private static final Map<String, WordList> GROUPS = new HashMap<>();

  private static final Pattern WORD = Pattern.compile("\\{([^}]+)}|\\S+");

  static {
    ResourceTable.rows(WordList.class, FOLDER + "word-groups.tsv")
        .forEach(row -> GROUPS.put(row.get(0), new WordList(row.get(1))));
  }

  private final Set<String> words = new HashSet<>();

  private WordList(String cell) {
    Matcher matcher = WORD.matcher(cell);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        words.addAll(of(matcher.group(1)).words);
      } else {
        words.add(matcher.group().equals("\"\"") ? "" : matcher.group().replace('_', ' '));
      }
    }
  }

  /**
   * The group of a name.
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
