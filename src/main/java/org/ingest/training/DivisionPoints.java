package org.ingest.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.lexicon.GazetteerPlace.Position;
import org.ingest.lexicon.PlaceNames;

/**
 * Finds the point of a first-level division by its name, for Natural Earth's table has no GeoNames
 * ids: by the same name with or without its type (<i>Kursk Oblast</i>, <i>Kursk</i>), else by the
 * likeliest spelling (<i>Oromiya</i>, <i>Oromia</i>).
 *
 * <p>A point far from all towns of the division is another's of that name.
 */
final class DivisionPoints {
  /** Shares of pairs of letters that two spellings of one name have in common, at the least. */
  private static final double SAME_NAME = 0.6;

  /** As far apart as the middle of a large division and the middle of its towns may be. */
  private static final double FARTHEST_KM = 1500;

  /** For names that are only alike. */
  private static final double FARTHEST_ALIKE_KM = 250;

  private record Point(String key, Position position) {}

  private final Map<String, List<Point>> byCountry = new HashMap<>();

  /** Adds a row: country, name, latitude, longitude. */
  void add(String[] row) {
    byCountry
        .computeIfAbsent(row[0], any -> new ArrayList<>())
        .add(
            new Point(
                core(row[1]),
                new Position(Double.parseDouble(row[2]), Double.parseDouble(row[3]))));
  }

  private static String core(String name) {
    return PlaceNames.key(PlaceSpellings.withoutType(name).orElse(name));
  }

  /**
   * The point of a division, if one fits.
   *
   * @param names of the division
   * @param middle of its towns
   */
  Optional<Position> find(String country, List<String> names, Optional<Position> middle) {
    List<Point> points = byCountry.getOrDefault(country, List.of());
    for (String name : names) {
      String key = core(name);
      Optional<Position> same =
          points.stream()
              .filter(point -> point.key.equals(key))
              .map(Point::position)
              .filter(position -> isNear(position, middle, FARTHEST_KM))
              .findFirst();
      if (same.isPresent()) {
        return same;
      }
    }
    return alike(points, names, middle);
  }

  private static Optional<Position> alike(
      List<Point> points, List<String> names, Optional<Position> middle) {
    double best = SAME_NAME;
    Optional<Position> found = Optional.empty();
    for (Point point : points) {
      for (String name : names) {
        double likeness = likeness(point.key, core(name));
        if (likeness > best && isNear(point.position, middle, FARTHEST_ALIKE_KM)) {
          best = likeness;
          found = Optional.of(point.position);
        }
      }
    }
    return found;
  }

  private static boolean isNear(Position point, Optional<Position> middle, double kilometres) {
    return middle.filter(towns -> towns.kilometresTo(point) > kilometres).isEmpty();
  }

  /** The share of pairs of letters in common (Dice's coefficient). */
  private static double likeness(String one, String other) {
    Set<String> first = pairs(one);
    Set<String> second = pairs(other);
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    return first.isEmpty() || second.isEmpty()
        ? 0
        : 2.0 * both.size() / (first.size() + second.size());
  }

  private static Set<String> pairs(String word) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= word.length(); i++) {
      pairs.add(word.substring(i, i + 2));
    }
    return pairs;
  }
}
