package org.ingest.date;

/** What is stepped over in <i>two weeks ago</i>, or pointed at in <i>last month</i>. */
enum CalendarUnit {
  DAY,
  WEEK,
  WEEKEND,
  MONTH,
  YEAR,
  DECADE,
  CENTURY
}
