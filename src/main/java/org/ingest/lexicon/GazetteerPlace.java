package org.ingest.lexicon;

import java.util.Optional;

/**
 * A place as the gazetteer knows it.
 *
 * @param index its number in the gazetteer, which tells it from all others
 * @param country ISO 3166-1 alpha-2
 * @param region the number of its first-level region, 0 for none; a region has its own
 * @param rank whether a government sits there
 * @param populationLog ten times the decimal logarithm of its population, 0 where it is unknown; of
 *     a country or region that of its towns together
 * @param position where it is, if known; of a country or region a point within it, of a district
 *     the middle of its towns
 * @param geonamesId 0 for none
 * @param mainName whether it was found by its own name, not by one of the others
 */
public record GazetteerPlace(
    int index,
    PlaceKind kind,
    Rank rank,
    String country,
    int region,
    int populationLog,
    Optional<Position> position,
    int geonamesId,
    boolean mainName) {
  /** Whether a government sits there. */
  public enum Rank {
    PLAIN,
    REGION_SEAT,
    CAPITAL
  }

  /** Decimal degrees, WGS 84, to four places: ten metres. */
  public record Position(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6371;

    /** The distance over ground. */
    public double kilometresTo(Position other) {
      double north = Math.toRadians(other.latitude - latitude);
      double east = Math.toRadians(other.longitude - longitude);
      double chord =
          Math.pow(Math.sin(north / 2), 2)
              + Math.cos(Math.toRadians(latitude))
                  * Math.cos(Math.toRadians(other.latitude))
                  * Math.pow(Math.sin(east / 2), 2);
      return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
  }

  /** True for what has a GeoNames id; false for the Ukrainian settlements known by name only. */
  public boolean hasId() {
    return geonamesId != 0;
  }

  /** True when the two lie in one first-level region. */
  public boolean sharesRegion(GazetteerPlace other) {
    return region != 0 && region == other.region;
  }
}
