package org.ingest.entity;

/** What happened, or is to happen, to the counted troops. */
public enum TroopStatus {
  DEPLOYED,
  PLANNED,
  REINFORCEMENT,
  KILLED,
  WOUNDED,
  CASUALTIES,
  CAPTURED,
  RELEASED,
  MISSING,
  WITHDRAWN,
  DESERTED,
  TRAINED,
  STRENGTH,
  OTHER;

  /** True for what befell the soldiers themselves; where they are or go is no such thing. */
  public boolean isFate() {
    return switch (this) {
      case KILLED, WOUNDED, CASUALTIES, CAPTURED, RELEASED, MISSING, DESERTED -> true;
      case DEPLOYED, PLANNED, REINFORCEMENT, WITHDRAWN, TRAINED, STRENGTH, OTHER -> false;
    };
  }
}
