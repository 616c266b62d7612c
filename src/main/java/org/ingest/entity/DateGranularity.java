package org.ingest.entity;

/** How fine a date is. */
public enum DateGranularity {
  TIME,
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  HALF,
  SEASON,
  YEAR,
  DECADE,
  CENTURY
}
