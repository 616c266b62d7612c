package org.ingest.troops.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ingest.entity.TroopStatus;
import org.ingest.lexicon.ResourceTable;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.sentence.WordList;

/**
 * Finds the words of a sentence that may say what happened to soldiers: <i>laid down their
 * arms</i>, <i>set free</i>. What they say it of is for others to find out.
 */
public final class StatusPhrases {
  private static final WordList PASSED = WordList.of("inside a status phrase");
  private static final int LONGEST_GAP = 2;

  /**
   * A phrase in a sentence.
   *
   * @param start the index of its first word
   * @param end the index behind its last
   */
  public record Hit(TroopStatus status, int start, int end) {}

  private record Phrase(TroopStatus status, String[] words) {}

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  public StatusPhrases() {
    ResourceTable.rows(StatusPhrases.class, "status-phrases.tsv").forEach(this::add);
  }

  private void add(List<String> row) {
    TroopStatus status = TroopStatus.valueOf(row.get(0).toUpperCase(Locale.ROOT));
    for (String phrase : row.get(1).split(";")) {
      String[] words = phrase.split(" ");
      byFirstWord
          .computeIfAbsent(words[0], any -> new ArrayList<>())
          .add(new Phrase(status, words));
    }
  }

  /** The phrases of a sentence in order; of those that begin at one word the longest. */
  List<Hit> find(Clause clause, int size) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < size; ) {
      Hit best = null;
      for (Phrase phrase : byFirstWord.getOrDefault(clause.base(i), List.of())) {
        int end = end(clause, phrase, i);
        if (end > 0 && (best == null || end > best.end())) {
          best = new Hit(phrase.status(), i, end);
        }
      }
      if (best != null) {
        hits.add(best);
      }
      i = best == null ? i + 1 : best.end();
    }
    return hits;
  }

  /** The index behind a phrase that begins at a word, or -1. */
  private static int end(Clause clause, Phrase phrase, int start) {
    int at = start + 1;
    for (int word = 1; word < phrase.words().length; word++) {
      for (int gap = 0; gap < LONGEST_GAP && PASSED.has(clause.lower(at)); gap++) {
        at++;
      }
      if (!clause.base(at).equals(phrase.words()[word])) {
        return -1;
      }
      at++;
    }
    return at;
  }
}
