package org.ingest.entity;

import java.util.Locale;

/** How well a place's point says where something is, in the classes that conflict data sets use. */
public enum PlacePrecision {
  /** The town itself. */
  EXACT,
  /** Something near the town: <i>15 km north of Goma</i>. */
  NEAR,
  /** A point within a region or district. */
  REGION,
  /** A point within a country. */
  COUNTRY;

  /** As the JSON writes it: <i>exact</i>. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
