package org.ingest.date;

import java.time.LocalDate;

/** The day an article is from, and how that is known. */
public record ArticleDate(LocalDate date, Source source) {
  /** Where an article's date comes from, best first. */
  public enum Source {
    HEADER,
    OPTION,
    DATELINE,
    TEXT
  }
}
