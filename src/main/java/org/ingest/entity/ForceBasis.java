package org.ingest.entity;

/** What the force of a troop count rests on. */
public enum ForceBasis {
  /** The count's own sentence says whose people they are. */
  STATED,
  /** Only other sentences or the title say so. */
  INFERRED
}
