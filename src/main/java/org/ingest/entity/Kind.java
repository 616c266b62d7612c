package org.ingest.entity;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of thing that are found in an article, in the order in which the JSON lists them.
 *
 * <p>Whatever treats the kinds one by one does so in a switch expression without a default, so that
 * a new kind does not compile until each such place handles it.
 */
public enum Kind {
  PERSON("people", "PERSON", 2),
  PLACE("places", "PLACE", 3),
  ORGANISATION("organisations", "ORGANISATION", 3),
  UNIT("units", "UNIT", 0),
  /** Found after the others, which it may overlap. */
  TROOP_COUNT("troop_counts", "TROOPS", 4),
  DATE("dates", "DATE", 1);

  private final String jsonKey;
  private final String annotatedType;
  private final int overlapRank;

  Kind(String jsonKey, String annotatedType, int overlapRank) {
    this.jsonKey = jsonKey;
    this.annotatedType = annotatedType;
    this.overlapRank = overlapRank;
  }

  /** The key of the kind's list in an article's JSON: {@code people}. */
  public String jsonKey() {
    return jsonKey;
  }

  /** The kind's name in annotated files, and in scores: {@code PERSON}. */
  public String annotatedType() {
    return annotatedType;
  }

  /** The kind of an annotated type; empty for types of other programs and other uses. */
  public static Optional<Kind> annotatedAs(String type) {
    return Arrays.stream(values()).filter(kind -> kind.annotatedType.equals(type)).findFirst();
  }

  /** Of two mentions of one length that overlap, the one with the lower rank stays. */
  public int overlapRank() {
    return overlapRank;
  }
}
