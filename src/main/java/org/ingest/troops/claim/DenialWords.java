package org.ingest.troops.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ingest.lexicon.ResourceTable;
import org.ingest.troops.clause.Clause;

/** The words of a sentence by what they do in a denial, as {@code denial-words.tsv} explains. */
final class DenialWords {
  /** What a word does. */
  enum Sense {
    DENIES,
    REFUSES,
    FALSE,
    TRUE,
    CALLS,
    CLAIM,
    PLAN,
    EVENT,
    BASIS,
    SPEECH,
    NOT,
    ONLY,
    TURNS,
    DOUBTS,
    CONTRARY,
    HELPER,
    BE,
    IT
  }

  /** How far before a word its negation may stand: <i>has <b>not</b> been formally denied</i>. */
  private static final int NEGATION_REACH = 3;

  private static final Map<Sense, Set<String>> WORDS = read();

  private final Clause clause;

  DenialWords(Clause clause) {
    this.clause = clause;
  }

  private static Map<Sense, Set<String>> read() {
    Map<Sense, Set<String>> words = new HashMap<>();
    ResourceTable.rows(DenialWords.class, "denial-words.tsv")
        .forEach(
            row ->
                words
                    .computeIfAbsent(
                        Sense.valueOf(row.get(0).toUpperCase(Locale.ROOT)), key -> new HashSet<>())
                    .add(row.get(1)));
    return words;
  }

  boolean is(int word, Sense sense) {
    Set<String> words = WORDS.get(sense);
    String lower = clause.lower(word);
    return !lower.isEmpty()
        && (words.contains(lower)
            || words.contains(clause.base(word))
            || sense == Sense.NOT && lower.endsWith("n't"));
  }

  /** Whether a negation stands before a word, close enough to belong to it. */
  boolean isNegated(int word) {
    for (int i = word - 1; i >= Math.max(0, word - NEGATION_REACH); i--) {
      if (is(i, Sense.NOT)) {
        return !is(i + 1, Sense.ONLY);
      }
      if (isEdge(i)) {
        return false;
      }
    }
    return isInverted(word);
  }

  private boolean isEdge(int word) {
    return is(word, Sense.TURNS)
        || switch (clause.lower(word)) {
          case ",", "that", "to" -> true;
          default -> false;
        };
  }

  /**
   * <i>at <b>no</b> time did Nigeria lose</i>, <i><b>nor</b> did the army lose</i>: no text of the
   * data has such a count, but taking it for a loss would turn its meaning around.
   */
  private boolean isInverted(int verb) {
    for (int i = verb - 1; i >= Math.max(1, verb - NEGATION_REACH); i--) {
      if (is(i, Sense.HELPER) && (is(i - 1, Sense.NOT) || is(i - 2, Sense.NOT))) {
        return true;
      }
    }
    return false;
  }

  /** A negation that denies nothing: <i>not only</i>, <i>not yet</i>, <i>not until</i>. */
  boolean isOnly(int verb) {
    for (int i = verb - NEGATION_REACH; i < verb; i++) {
      if (is(i, Sense.NOT) && is(i + 1, Sense.ONLY)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a sense stands from {@code start} to before {@code end}. */
  boolean holds(int start, int end, Sense sense) {
    for (int i = Math.max(0, start); i < end; i++) {
      if (is(i, sense)) {
        return true;
      }
    }
    return false;
  }

  String lower(int word) {
    return clause.lower(word);
  }
}
