package org.ingest.entity;

/** The kinds of unit that the extraction contract tells apart. */
public enum UnitKind {
  /** A formation with a number or name, from fleet to company: <i>810th Brigade</i>. */
  FORMATION,
  /** An army, navy, air force or other force as a whole: <i>Royal Air Force</i>. */
  SERVICE,
  /** A named irregular armed group: <i>Wagner Group</i>. */
  ARMED_GROUP,
  /** Described, not named: <i>Ukrainian special forces</i>. */
  GENERIC
}
