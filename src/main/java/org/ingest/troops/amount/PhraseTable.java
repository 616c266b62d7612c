package org.ingest.troops.amount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ingest.lexicon.ResourceTable;
import org.ingest.troops.sentence.SentenceWords;

/** Phrases of one or more words, each with what a table says of it; the longest is found first. */
final class PhraseTable {
  /**
   * A phrase of the table.
   *
   * @param words in lower case
   * @param cells the row's other cells
   */
  public record Phrase(List<String> words, List<String> cells) {
    public int length() {
      return words.size();
    }
  }

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Map<String, List<Phrase>> byLastWord = new HashMap<>();

  private PhraseTable() {}

  public static PhraseTable read(String resource) {
    PhraseTable table = new PhraseTable();
    ResourceTable.rows(PhraseTable.class, resource).forEach(table::add);
    Comparator<Phrase> longestFirst = Comparator.comparingInt(phrase -> -phrase.length());
    table.byFirstWord.values().forEach(phrases -> phrases.sort(longestFirst));
    table.byLastWord.values().forEach(phrases -> phrases.sort(longestFirst));
    return table;
  }

  private void add(List<String> row) {
    Phrase phrase = new Phrase(List.of(row.get(0).split(" ")), row.subList(1, row.size()));
    List<String> words = phrase.words();
    byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(phrase);
    byLastWord.computeIfAbsent(words.get(words.size() - 1), w -> new ArrayList<>()).add(phrase);
  }

  /** Whether a phrase begins with a word. */
  public boolean begins(String lowerCaseWord) {
    return byFirstWord.containsKey(lowerCaseWord);
  }

  /** The longest phrase that begins at a word. */
  public Optional<Phrase> at(SentenceWords words, int start) {
    for (Phrase phrase : byFirstWord.getOrDefault(words.lower(start), List.of())) {
      if (matches(words, start, phrase)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** The longest phrase whose last word stands before word {@code end}. */
  public Optional<Phrase> endingBefore(SentenceWords words, int end) {
    return byLastWord.getOrDefault(words.lower(end - 1), List.of()).stream()
        .filter(phrase -> matches(words, end - phrase.length(), phrase))
        .findFirst();
  }

  private static boolean matches(SentenceWords words, int start, Phrase phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      if (!words.lower(start + i).equals(phrase.words().get(i))) {
        return false;
      }
    }
    return true;
  }
}
