package org.ingest.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * When an article is from, and how that is known.
 *
 * @param year always known
 * @param day not known when only the full dates in the text gave the year
 */
public record ArticleDate(int year, Optional<LocalDate> day, Source source) {
  /** Where an article's date comes from, best first. */
  public enum Source {
    HEADER,
    OPTION,
    DATELINE,
    TEXT
  }

  public ArticleDate {
    if (day.isPresent() && day.get().getYear() != year) {
      throw new IllegalArgumentException("not in " + year + ": " + day.get());
    }
  }

  /** An article from a known day. */
  public static ArticleDate of(LocalDate day, Source source) {
    return new ArticleDate(day.getYear(), Optional.of(day), source);
  }

  /** An article whose text fixes no more than its year. */
  public static ArticleDate ofYear(int year) {
    return new ArticleDate(year, Optional.empty(), Source.TEXT);
  }

  /** ISO 8601: <i>2025-04-28</i>, or <i>2025</i> when only the year is known. */
  public String value() {
    return day.map(LocalDate::toString).orElseGet(() -> String.format(Locale.ROOT, "%04d", year));
  }
}
