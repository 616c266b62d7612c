package org.ingest.lexicon;

/** The kinds of mention that a user may forbid a name to be. */
public enum NameKind {
  PERSON,
  PLACE,
  ORGANISATION,
  UNIT,
  DATE
}
