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
  OTHER
}
