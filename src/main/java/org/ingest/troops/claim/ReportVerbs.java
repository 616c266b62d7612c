package org.ingest.troops.claim;

import java.util.HashMap;
import java.util.Map;
import org.ingest.lexicon.ResourceTable;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/** Verbs that report a claim, where they stand as such. */
final class ReportVerbs {
  private static final WordList PASSIVE = WordList.of("forms of be");
  private static final WordList OF_NOUNS = WordList.of("before a report");

  private static final WordList CLAUSES = WordList.of("opens a reported clause");

  private final Map<String, String> marks = new HashMap<>();

  ReportVerbs() {
    ResourceTable.rows(ReportVerbs.class, "report-verbs.tsv")
        .forEach(row -> marks.put(row.get(0), row.get(1)));
  }

  /** True for <i>the army said</i>; not for <i>were reported</i>, nor <i>a report</i>. */
  boolean isAt(SentenceWords words, int i) {
    if (!marks.containsKey(words.lower(i)) || words.nameAt(i).isPresent()) {
      return false;
    }
    String before = words.lower(i - 1);
    return !PASSIVE.has(before)
        && !OF_NOUNS.has(before)
        && !isOtherSense(words, i)
        && (!marks.get(words.lower(i)).endsWith("that") || CLAUSES.has(words.lower(i + 1)));
  }

  /**
   * <i>two alleged militants</i>, <i>claimed responsibility</i>, <i>claimed the lives of</i>,
   * <i>suggested sending</i>.
   */
  private static boolean isOtherSense(SentenceWords words, int i) {
    String next = words.lower(i + 1);
    String afterNext = words.lower(i + 2);
    boolean describes = words.lower(i).equals("alleged") && !CLAUSES.has(next);
    return describes
        || next.equals("responsibility")
        || next.equals("credit")
        || next.equals("to") && !words.lower(i).startsWith("claim")
        || next.endsWith("ing") && words.lower(i).startsWith("suggest")
        || afterNext.equals("lives")
        || afterNext.equals("life");
  }

  /** True for <i>claimed</i>, <i>estimates</i>. */
  boolean isUnsure(SentenceWords words, int i) {
    return marks.getOrDefault(words.lower(i), "").startsWith("unsure");
  }
}
