package org.ingest.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ingest.entity.UnitKind;
import org.ingest.text.Words;

/**
 * One way to find units by their words.
 *
 * @param name a text that it matches
 * @param confidence of what it finds, from 0 to 1
 * @param sure true when it goes before what the name model makes of the words
 */
record UnitRule(
    String name, UnitKind kind, double confidence, boolean sure, Reader reader, Examples examples) {
  /** Reads a unit by the words alone. */
  interface WordReader {
    /** The unit that begins at a token, or whose last word stands there. */
    Optional<TokenRange> at(Words words, int index);
  }

  /** Reads a unit by the words and by the groups that may lead it. */
  interface Reader {
    /**
     * The unit that begins at a token, or whose last word stands there.
     *
     * @param groupByEnd where the groups and services of the sentence begin, by the token behind
     *     them
     */
    Optional<TokenRange> at(Words words, int index, Map<Integer, Integer> groupByEnd);
  }

  static Reader byWords(WordReader reader) {
    return (words, index, groups) -> reader.at(words, index);
  }

  /** What the rules find in a sentence, at each token the first that finds anything. */
  static List<UnitCandidate> find(
      List<UnitRule> rules, Words words, Map<Integer, Integer> groupByEnd) {
    List<UnitCandidate> found = new ArrayList<>();
    int index = 0;
    while (index < words.size()) {
      UnitCandidate unit = first(rules, words, index, groupByEnd);
      if (unit != null) {
        found.add(unit);
      }
      index = unit == null ? index + 1 : unit.range().end();
    }
    return found;
  }

  private static UnitCandidate first(
      List<UnitRule> rules, Words words, int index, Map<Integer, Integer> groupByEnd) {
    for (UnitRule rule : rules) {
      Optional<TokenRange> range = rule.reader.at(words, index, groupByEnd);
      if (range.isPresent()) {
        return new UnitCandidate(range.get(), rule.kind, rule.confidence, rule.sure);
      }
    }
    return null;
  }
}
