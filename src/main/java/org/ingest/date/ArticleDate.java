package org.ingest.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * When an article is from, and how that is known.
 *
 * @param year always known
 * @param day not known when only the full dates in the text gave the year
 * @param latestTold the latest full date in the text, when that is all that is known: the article
 *     is hardly older
 */
public record ArticleDate(
    int year, Optional<LocalDate> day, Optional<LocalDate> latestTold, Source source) {
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
    return new ArticleDate(day.getYear(), Optional.of(day), Optional.empty(), source);
  }

  /** An article whose text fixes no more than its year: that of the latest day that it tells. */
  public static ArticleDate ofYearOf(LocalDate latestTold) {
    return new ArticleDate(
        latestTold.getYear(), Optional.empty(), Optional.of(latestTold), Source.TEXT);
  }

  /** ISO 8601: <i>2025-04-28</i>, or <i>2025</i> when only the year is known. */
  public String value() {
    return day.map(LocalDate::toString).orElseGet(() -> String.format(Locale.ROOT, "%04d", year));
  }
}
