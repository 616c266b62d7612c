package org.ingest.troops;

import java.util.Set;
import java.util.stream.Collectors;
import org.ingest.lexicon.ResourceTable;

/** A list of words in lower case that lies beside this package as a resource. */
final class WordList {
  private final Set<String> words;

  private WordList(Set<String> words) {
    this.words = Set.copyOf(words);
  }

  static WordList read(String resource) {
    return new WordList(ResourceTable.lines(WordList.class, resource).collect(Collectors.toSet()));
  }

  boolean has(String lowerCaseWord) {
    return words.contains(lowerCaseWord);
  }
}
