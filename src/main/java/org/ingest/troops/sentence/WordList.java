package org.ingest.troops.sentence;

import java.util.Set;
import java.util.stream.Collectors;
import org.ingest.lexicon.ResourceTable;

/** A list of words in lower case out of the resources of the package {@code troops}. */
public final class WordList {
  static final String FOLDER = "/org/ingest/troops/";

  private final Set<String> words;

  private WordList(Set<String> words) {
    this.words = Set.copyOf(words);
  }

  public static WordList read(String resource) {
    return new WordList(
        ResourceTable.lines(WordList.class, FOLDER + resource).collect(Collectors.toSet()));
  }

  public boolean has(String lowerCaseWord) {
    return words.contains(lowerCaseWord);
  }
}
