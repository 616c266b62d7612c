package org.ingest.lexicon;

import java.util.Locale;

/** What sort of place a name stands for. */
public enum PlaceKind {
  COUNTRY,
  /** A first-level division: an oblast, a province, a state. */
  REGION,
  /** A division below that, or a quarter of a city. */
  DISTRICT,
  /** A populated place of any size. */
  CITY,
  WATER,
  MOUNTAIN,
  ISLAND,
  /** Something built: an airport, a base, a hospital, a bridge. */
  SITE,
  CONTINENT,
  /** A named stretch of land with no government of its own: the Middle East, the Sahel. */
  AREA;

  /** As the JSON writes it: <i>city</i>. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind that {@link #word} writes so. */
  public static PlaceKind ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
