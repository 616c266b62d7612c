package org.ingest.troops;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ingest.lexicon.ResourceTable;

/** Verbs that report a claim, where they stand as such. */
final class ReportVerbs {
  private static final Set<String> PASSIVE =
      Set.of("is", "are", "was", "were", "be", "been", "being");
  private static final Set<String> OF_NOUNS =
      Set.of(
          "the",
          "a",
          "an",
          "its",
          "their",
          "his",
          "in",
          "to",
          "by",
          "with",
          "of",
          "no",
          "this",
          "and",
          "such",
          "-",
          "initial",
          "other",
          "some",
          "several",
          "military",
          "official");

  private final Map<String, Boolean> unsure = new HashMap<>();

  ReportVerbs() {
    ResourceTable.rows(ReportVerbs.class, "report-verbs.tsv")
        .forEach(row -> unsure.put(row.get(0), row.get(1).equals("unsure")));
  }

  /** True for <i>the army said</i>; not for <i>were reported</i>, nor <i>a report</i>. */
  boolean isAt(SentenceWords words, int i) {
    if (!unsure.containsKey(words.lower(i)) || words.nameAt(i).isPresent()) {
      return false;
    }
    String before = words.lower(i - 1);
    return !PASSIVE.contains(before) && !OF_NOUNS.contains(before);
  }

  /** True for <i>claimed</i>, <i>estimates</i>. */
  boolean isUnsure(SentenceWords words, int i) {
    return unsure.getOrDefault(words.lower(i), false);
  }
}
