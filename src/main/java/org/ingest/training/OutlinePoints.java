package org.ingest.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

/** A line of points on a grid, and how it is written as the data of an SVG path. */
final class OutlinePoints {
  /** In units of the grid: how far the simplified line may lie off the line. */
  private static final double TOLERANCE = 1.0;

  private record Point(int x, int y) {}

  private final List<Point> points = new ArrayList<>();

  private final int worldWidth;

  /**
   * @param worldWidth how far it is around the world, in units of the grid
   */
  OutlinePoints(int worldWidth) {
    this.worldWidth = worldWidth;
  }

  /** Goes on to a point the short way, over the world's edge if need be. */
  void add(int x, int y) {
    int around = points.isEmpty() ? 0 : worldsBetween(last().x(), x);
    points.add(new Point(x + around * worldWidth, y));
  }

  private int worldsBetween(int from, int to) {
    return Math.round((from - to) / (float) worldWidth);
  }

  /** Goes on with a line that begins where this one ends, if need be on another turn. */
  void join(OutlinePoints next) {
    int around = points.isEmpty() ? 0 : worldsBetween(last().x(), next.points.get(0).x());
    points.addAll(next.moved(around).points.subList(points.isEmpty() ? 0 : 1, next.points.size()));
  }

  /** The same line some worlds farther east. */
  OutlinePoints moved(int worlds) {
    OutlinePoints moved = new OutlinePoints(worldWidth);
    points.forEach(each -> moved.points.add(new Point(each.x() + worlds * worldWidth, each.y())));
    return moved;
  }

  private Point last() {
    return points.get(points.size() - 1);
  }

  /** A ring around the pole is no ring on the map: it goes on down to its edge and back. */
  void closeAtPole(int edge) {
    Point first = points.get(0);
    if (Math.abs(last().x() - first.x()) > worldWidth / 2) {
      points.add(new Point(last().x(), edge));
      points.add(new Point(first.x(), edge));
    }
  }

  /** Where it must be drawn to be seen all over the map: here, and a world to either side. */
  List<OutlinePoints> onMap() {
    List<OutlinePoints> all = new ArrayList<>(List.of(this));
    var range = points.stream().mapToInt(Point::x).summaryStatistics();
    if (range.getMax() > worldWidth) {
      all.add(moved(-1));
    }
    if (range.getMin() < 0) {
      all.add(moved(1));
    }
    return all;
  }

  OutlinePoints reversed() {
    OutlinePoints other = new OutlinePoints(worldWidth);
    other.points.addAll(points);
    Collections.reverse(other.points);
    return other;
  }

  int width() {
    return extent(Point::x);
  }

  int height() {
    return extent(Point::y);
  }

  private int extent(ToIntFunction<Point> coordinate) {
    var range = points.stream().mapToInt(coordinate).summaryStatistics();
    return range.getMax() - range.getMin();
  }

  /** The line with fewer points, after Ramer, Douglas and Peucker; its ends stay. */
  OutlinePoints simplified() {
    OutlinePoints kept = new OutlinePoints(worldWidth);
    kept.points.add(points.get(0));
    keep(0, points.size() - 1, kept.points);
    return kept;
  }

  private void keep(int from, int to, List<Point> kept) {
    int farthest = farthest(from, to);
    if (farthest > from) {
      keep(from, farthest, kept);
      keep(farthest, to, kept);
    } else if (to > from) {
      kept.add(points.get(to));
    }
  }

  /** The point between two that lies farthest off their line; the first of the two for none. */
  private int farthest(int from, int to) {
    int farthest = from;
    double most = TOLERANCE;
    for (int i = from + 1; i < to; i++) {
      double distance = distance(points.get(i), points.get(from), points.get(to));
      if (distance > most) {
        most = distance;
        farthest = i;
      }
    }
    return farthest;
  }

  private static double distance(Point point, Point from, Point to) {
    double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    if (length == 0) {
      return Math.hypot(point.x() - from.x(), point.y() - from.y());
    }
    double twiceArea =
        (double) (to.x() - from.x()) * (from.y() - point.y())
            - (double) (from.x() - point.x()) * (to.y() - from.y());
    return Math.abs(twiceArea) / length;
  }

  /** <i>M10 20l5-3 4 0</i>: the first point, then steps. */
  String path() {
    Point at = points.get(0);
    StringBuilder path = new StringBuilder("M" + at.x() + " " + at.y() + "l");
    for (Point point : points.subList(1, points.size())) {
      step(point.x() - at.x(), path);
      step(point.y() - at.y(), path);
      at = point;
    }
    return path.toString();
  }

  private static void step(int by, StringBuilder path) {
    boolean isFirst = path.charAt(path.length() - 1) == 'l';
    path.append(by < 0 || isFirst ? "" : " ").append(by);
  }
}
