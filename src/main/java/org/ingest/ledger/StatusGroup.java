package org.ingest.ledger;

import org.ingest.entity.TroopStatus;

/** What claims of one line have in common that happened, or is, or is to be. */
public enum StatusGroup {
  /** There, whether first sent or sent after. */
  DEPLOYED,
  PLANNED,
  STRENGTH,
  TRAINED,
  WITHDRAWN,
  KILLED,
  WOUNDED,
  CASUALTIES,
  CAPTURED,
  RELEASED,
  MISSING,
  DESERTED,
  /** Not said: such claims never share a line but as copies. */
  OTHER;

  static StatusGroup of(TroopStatus status) {
    return status == TroopStatus.REINFORCEMENT ? DEPLOYED : valueOf(status.name());
  }

  /** Whether it happens on a day, and its toll may rise after; the others last. */
  boolean isEvent() {
    return switch (this) {
      case KILLED, WOUNDED, CASUALTIES, CAPTURED, RELEASED, MISSING, DESERTED -> true;
      default -> false;
    };
  }
}
