package org.ingest.lexicon;

/** What a name of the user's own stands for. */
public enum LexiconKind {
  PERSON,
  PLACE,
  ORGANISATION,
  FORMATION,
  SERVICE,
  ARMED_GROUP;

  /** True for military units and armed groups. */
  public boolean isUnit() {
    return this == FORMATION || this == SERVICE || this == ARMED_GROUP;
  }
}
