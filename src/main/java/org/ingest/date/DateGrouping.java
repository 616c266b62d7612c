package org.ingest.date;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ingest.entity.CalendarDate;
import org.ingest.entity.DateMention;

/** Joins the mentions of one date: those of one value. */
public final class DateGrouping {
  private DateGrouping() {}

  /** The dates of an article, in the order of their first mention. */
  public static List<CalendarDate> group(List<DateMention> mentions) {
    Map<String, List<DateMention>> byValue = new LinkedHashMap<>();
    for (DateMention mention : mentions) {
      byValue.computeIfAbsent(mention.value(), value -> new ArrayList<>()).add(mention);
    }
    return byValue.values().stream().map(DateGrouping::date).toList();
  }

  /** The date of some mentions of one value. */
  public static CalendarDate date(List<DateMention> mentions) {
    DateMention first = mentions.get(0);
    return new CalendarDate(
        first.value(), first.granularity(), first.resolved(), List.copyOf(mentions));
  }
}
