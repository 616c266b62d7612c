package org.ingest.formats;

import java.util.Locale;

/** What a key of an object or a column of a table can hold of an article. */
enum FieldRole {
  TEXT,
  TITLE,
  DATE,
  URL,
  ID,
  SOURCE,
  AUTHOR;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
