package org.ingest.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Compiles Natural Earth's outlines, as TopoJSON (world-atlas, {@code countries-50m.json}), into
 * the paths of the report's map: one of the land, one of the borders between countries, in the data
 * of SVG's {@code path}.
 *
 * <p>The projection is Mercator's, {@link #UNITS_A_DEGREE} units a degree of longitude, from the
 * date line in the west and from 85° in the north, where the map ends.
 */
public final class MapCompiler {
  /** 5.5 km at the equator: finer than the outlines are right. */
  static final int UNITS_A_DEGREE = 20;

  private static final double LAST_LATITUDE = 85.0;
  private static final double HALF_WORLD = 180.0;
  private static final int WORLD_WIDTH = 360 * UNITS_A_DEGREE;

  /** In units, either way; smaller islands are left out. */
  private static final int SMALLEST_ISLAND = 3;

  private final JsonNode topology;
  private final List<OutlinePoints> arcs = new ArrayList<>();

  private MapCompiler(JsonNode topology) {
    this.topology = topology;
    topology.path("arcs").forEach(arc -> arcs.add(projected(arc)));
  }

  /**
   * @return two lines: the land, the borders
   * @throws IOException when the file cannot be read
   */
  public static String compile(DataFolder data) throws IOException {
    JsonNode topology = new ObjectMapper().readTree(data.file("map/countries-50m.json").toFile());
    MapCompiler compiler = new MapCompiler(topology);
    return compiler.land() + "\n" + compiler.borders() + "\n";
  }

  /** An arc's points come as steps on a grid. */
  private OutlinePoints projected(JsonNode arc) {
    JsonNode scale = topology.path("transform").path("scale");
    JsonNode origin = topology.path("transform").path("translate");
    OutlinePoints points = new OutlinePoints(WORLD_WIDTH);
    int x = 0;
    int y = 0;
    for (JsonNode step : arc) {
      x += step.get(0).asInt();
      y += step.get(1).asInt();
      points.add(
          east(x * scale.get(0).asDouble() + origin.get(0).asDouble()),
          south(y * scale.get(1).asDouble() + origin.get(1).asDouble()));
    }
    return points.simplified();
  }

  private static int east(double longitude) {
    return (int) Math.round((longitude + HALF_WORLD) * UNITS_A_DEGREE);
  }

  private static int south(double latitude) {
    return (int) Math.round((mercator(LAST_LATITUDE) - mercator(latitude)) * UNITS_A_DEGREE);
  }

  /** In degrees of longitude. */
  private static double mercator(double latitude) {
    double kept = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude));
    double halfAngle = Math.PI / 4 + Math.toRadians(kept) / 2;
    return Math.toDegrees(Math.log(Math.tan(halfAngle)));
  }

  private String land() {
    StringBuilder path = new StringBuilder();
    for (JsonNode ring : rings()) {
      OutlinePoints points = new OutlinePoints(WORLD_WIDTH);
      ring.forEach(index -> points.join(arc(index.asInt())));
      if (points.width() > SMALLEST_ISLAND && points.height() > SMALLEST_ISLAND) {
        points.closeAtPole(south(-LAST_LATITUDE));
        points.onMap().forEach(each -> path.append(each.path()).append('z'));
      }
    }
    return path.toString();
  }

  /** All arcs that are no coast. */
  private String borders() {
    Set<Integer> coasts = new HashSet<>();
    rings().forEach(ring -> ring.forEach(index -> coasts.add(forward(index.asInt()))));
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < arcs.size(); i++) {
      if (!coasts.contains(i)) {
        path.append(arcs.get(i).path());
      }
    }
    return path.toString();
  }

  /** The rings of the land, each a list of indexes of arcs. */
  private List<JsonNode> rings() {
    JsonNode land = topology.path("objects").path("land").path("geometries").get(0);
    return StreamSupport.stream(land.path("arcs").spliterator(), false)
        .flatMap(polygon -> StreamSupport.stream(polygon.spliterator(), false))
        .toList();
  }

  /** Backwards where the index is the complement of an arc's. */
  private OutlinePoints arc(int index) {
    OutlinePoints points = arcs.get(forward(index));
    return index < 0 ? points.reversed() : points;
  }

  private static int forward(int index) {
    return index < 0 ? ~index : index;
  }
}
