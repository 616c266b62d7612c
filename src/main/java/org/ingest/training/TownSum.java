package org.ingest.training;

import java.util.Optional;
import org.ingest.lexicon.GazetteerPlace.Position;

/** Adds up the towns of a country or division: how many people, and where their middle is. */
final class TownSum {
  /** From the middle, as a part of the whole width. */
  private static final double EDGE = 0.38;

  private static final int ENOUGH_TOWNS = 10;

  /** In degrees; wider divisions lie on both sides of the 180th meridian. */
  private static final double WIDEST = 180;

  private double x;
  private double y;
  private double z;
  private long population;
  private int towns;
  private double south = 90;
  private double north = -90;
  private double west = 180;
  private double east = -180;

  void add(Position town, long people) {
    double latitude = Math.toRadians(town.latitude());
    double longitude = Math.toRadians(town.longitude());
    x += Math.cos(latitude) * Math.cos(longitude);
    y += Math.cos(latitude) * Math.sin(longitude);
    z += Math.sin(latitude);
    population += people;
    towns++;
    south = Math.min(south, town.latitude());
    north = Math.max(north, town.latitude());
    west = Math.min(west, town.longitude());
    east = Math.max(east, town.longitude());
  }

  /**
   * A point given for the division, unless it lies at the edge of where its towns are, as on an
   * island before its coast: then the middle between the outermost towns.
   */
  Position checked(Position point) {
    boolean isEdge = isFar(point.latitude(), south, north) || isFar(point.longitude(), west, east);
    boolean isKnown = towns >= ENOUGH_TOWNS && east - west < WIDEST;
    return isEdge && isKnown ? new Position((south + north) / 2, (west + east) / 2) : point;
  }

  private static boolean isFar(double at, double from, double to) {
    return Math.abs(at - (from + to) / 2) > EDGE * (to - from);
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
