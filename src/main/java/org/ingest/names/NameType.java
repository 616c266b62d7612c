package org.ingest.names;

/** The types that the name finder's model tells apart. */
public enum NameType {
  PERSON,
  PLACE,
  ORGANISATION,
  FORMATION,
  SERVICE,
  ARMED_GROUP,
  GENERIC_UNIT,
  DATE;

  /** True for military units and armed groups of any kind. */
  public boolean isUnit() {
    return this == FORMATION || this == SERVICE || this == ARMED_GROUP || this == GENERIC_UNIT;
  }
}
