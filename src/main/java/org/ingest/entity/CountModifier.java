package org.ingest.entity;

/** How a number was qualified. */
public enum CountModifier {
  EXACT,
  ABOUT,
  AT_LEAST,
  AT_MOST,
  RANGE,
  VAGUE
}
