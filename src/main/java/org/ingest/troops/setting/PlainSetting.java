package org.ingest.troops.setting;

import java.util.List;
import java.util.Optional;
import org.ingest.entity.TroopStatus;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.SettingCandidate;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Reads a place or date that stands right behind a count: <i>300 soldiers <b>in Latvia</b> and 90
 * <b>in Mali</b></i>, where each count has its own.
 */
final class PlainSetting {
  /** The attribute, the values of all counts, and a text. */
  static final List<String> HITS =
      List.of(
          "place|Latvia, Mali|Norway has 300 soldiers in Latvia and 90 in Mali.",
          "place|Mali, Niger|The army lost 12 soldiers in Mali and 9 in Niger.",
          "place|Herat|Italy had 900 soldiers at Herat in 2010.",
          "place|Mali, Niger|France sent 50 soldiers to Mali and 60 to Niger.",
          "date|2022, 2023, 2024|Norway had 300 soldiers in 2022, 500 in 2023 and 900 in 2024.",
          "date|2025-02, 2025-03|Rwanda sent 700 soldiers in February and 400 in March.");

  /** Likewise, where another rule or none says so. */
  static final List<String> MISSES =
      List.of(
          "place|-, -|Norway has 300 soldiers in the fleet and 90 soldiers in camp.",
          "date|-|Norway had 300 soldiers in the fleet that sailed in 2022.");

  private static final WordList PLACING = WordList.of("right before a place");
  private static final WordList DATING = WordList.of("right before a date");

  private PlainSetting() {}

  /** Not of troops that go home: they are no longer where they are taken to. */
  static Optional<SettingCandidate> of(
      CountContext context, TroopStatus status, List<SettingCandidate> candidates, boolean places) {
    if (status == TroopStatus.WITHDRAWN
        && context.words().lower(context.count().end()).equals("to")) {
      return Optional.empty();
    }
    WordList prepositions = places ? PLACING : DATING;
    return candidates.stream()
        .filter(candidate -> candidate.sentence() == context.sentence())
        .filter(candidate -> isRightBehind(context.count(), candidate, prepositions))
        .findFirst();
  }

  private static boolean isRightBehind(
      CountPhrase count, SettingCandidate candidate, WordList prepositions) {
    SentenceWords words = count.words();
    int start = words.firstFrom(candidate.span().start());
    int end = words.firstFrom(candidate.span().end());
    int between = start - count.end();
    boolean isClose = between == 1 || between == 2 && words.lower(start - 1).equals("the");
    return isClose
        && prepositions.has(words.lower(count.end()))
        && !words.lower(end).equals("'s")
        && !words.lower(end).equals("’s");
  }
}
