package org.ingest.training;

import java.util.Optional;
import org.ingest.lexicon.GazetteerPlace.Position;

/** Adds up the towns of a country or division: how many people, and where their middle is. */
final class TownSum {
  private double x;
  private double y;
  private double z;
  private long population;
  private int towns;

  void add(Position town, long people) {
    double latitude = Math.toRadians(town.latitude());
    double longitude = Math.toRadians(town.longitude());
    x += Math.cos(latitude) * Math.cos(longitude);
    y += Math.cos(latitude) * Math.sin(longitude);
    z += Math.sin(latitude);
    population += people;
    towns++;
  }

  /**
   * The middle of the towns on the globe, each counted once, so that islands on both sides of the
   * 180th meridian do not meet at Greenwich.
   */
  Optional<Position> middle() {
    if (towns == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Position(
            Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), Math.toDegrees(Math.atan2(y, x))));
  }

  int populationLog() {
    return logOf(population);
  }

  /** Ten times the decimal logarithm: 10,000 people give 40. */
  static int logOf(long population) {
    return population < 1 ? 0 : (int) Math.round(10 * Math.log10(population));
  }
}
