package org.ingest.writing;

import java.util.Locale;

/** The tables that articles are written as, by the names that {@code --table} takes. */
public enum OutputTable {
  COUNTS,
  PEOPLE,
  PLACES,
  ORGANISATIONS,
  UNITS,
  DATES,
  ARTICLES,
  MENTIONS;

  TableLayout<?> layout() {
    return switch (this) {
      case COUNTS -> CountTable.layout();
      case PEOPLE -> EntityTables.people();
      case PLACES -> EntityTables.places();
      case ORGANISATIONS -> EntityTables.organisations();
      case UNITS -> EntityTables.units();
      case DATES -> EntityTables.dates();
      case ARTICLES -> ArticleTable.layout();
      case MENTIONS -> MentionTable.layout();
    };
  }

  /** As {@code --table} takes it: <i>counts</i>. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
