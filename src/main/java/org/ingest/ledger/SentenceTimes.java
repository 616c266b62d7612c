package org.ingest.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whether the sentence of a count speaks of another time than its report: <i>On 10 November
 * 2019 the general said that 600 troops would remain</i>, in an article of 2023. Such a figure is
 * not for the day of the report, though its own date is not known.
 *
 * <p>Not: <i>600 troops are there, the most since 2019</i>, <i>on Tuesday, three years after the
 * attack of May 2020</i>, <i>600 troops will be sent by May 2025</i>, a plan.
 */
final class SentenceTimes {
  private static final String SINCE = "since ";

  private final Optional<String> reportDay;

  /** By sentence: whether one of its times is the report's; no entry where it names none. */
  private final Map<Integer, Boolean> namesReportTime = new HashMap<>();

  /** The same for a time that is the report's or lies ahead of it. */
  private final Map<Integer, Boolean> namesTimeToCome = new HashMap<>();

  /**
   * @param article in the JSON that is written
   * @param text its code points
   */
  SentenceTimes(JsonNode article, Optional<String> reportDay, int[] text) {
    this.reportDay = reportDay;
    for (JsonNode date : article.path("dates")) {
      String value = date.path("value").asText();
      if (reportDay.isPresent() && Days.isResolved(value)) {
        date.path("mentions").forEach(mention -> note(mention, value, text));
      }
    }
  }

  private void note(JsonNode mention, String value, int[] text) {
    if (!isSince(mention.path("start").asInt(), text)) {
      int sentence = mention.path("sentence").asInt();
      boolean isNear = Days.areNear(value, reportDay.orElseThrow());
      boolean isAhead = value.compareTo(reportDay.orElseThrow()) > 0;
      namesReportTime.merge(sentence, isNear, Boolean::logicalOr);
      namesTimeToCome.merge(sentence, isNear || isAhead, Boolean::logicalOr);
    }
  }

  private static boolean isSince(int start, int[] text) {
    int from = Math.max(0, start - SINCE.length());
    return start <= text.length
        && new String(text, from, start - from).toLowerCase(Locale.ROOT).equals(SINCE);
  }

  /** Whether only times that are not the report's stand beside a count without a date. */
  boolean areOther(JsonNode count) {
    boolean isPlan = count.path("status").asText().equals("planned");
    Map<Integer, Boolean> times = isPlan ? namesTimeToCome : namesReportTime;
    boolean isDated = count.path("date").isTextual();
    return !isDated && !times.getOrDefault(count.path("sentence").asInt(), true);
  }
}
