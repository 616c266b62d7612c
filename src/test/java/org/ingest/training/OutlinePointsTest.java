package org.ingest.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlinePointsTest {
  private static final int WORLD = 7200;

  private static OutlinePoints line(int... coordinates) {
    OutlinePoints points = new OutlinePoints(WORLD);
    for (int i = 0; i < coordinates.length; i += 2) {
      points.add(coordinates[i], coordinates[i + 1]);
    }
    return points;
  }

  private static List<String> onMap(OutlinePoints points) {
    return points.onMap().stream().map(OutlinePoints::path).toList();
  }

  @Test
  void writesAPointAndThenSteps() {
    assertEquals("M10 20l5-3 4 0", line(10, 20, 15, 17, 19, 17).path());
  }

  @Test
  void leavesOutWhatLiesOnTheLineAndKeepsACape() {
    assertEquals("M0 0l20 0", line(0, 0, 9, 0, 10, 1, 20, 0).simplified().path());
    assertEquals("M0 0l10 5 10-5", line(0, 0, 10, 5, 20, 0).simplified().path());
  }

  @Test
  void joinsLinesWhereTheyMeet() {
    OutlinePoints ring = line(0, 0, 5, 5);
    ring.join(line(9, 9, 5, 5).reversed());
    assertEquals("M0 0l5 5 4 4", ring.path());
  }

  @Test
  void drawsWhatCrossesTheDateLineOnBothSidesAndNotAcross() {
    OutlinePoints island = line(7190, 10, 5, 10, 5, 20);
    assertEquals(List.of("M7190 10l15 0 0 10", "M-10 10l15 0 0 10"), onMap(island));
    OutlinePoints joined = line(7190, 10, 5, 10);
    joined.join(line(5, 10, 7195, 30));
    assertEquals(List.of("M7190 10l15 0-10 20", "M-10 10l15 0-10 20"), onMap(joined));
  }

  @Test
  void drawsWhatOnlyNearsTheDateLineOnce() {
    assertEquals(List.of("M7190 10l10 0"), onMap(line(7190, 10, 7200, 10)));
    assertEquals(List.of("M100 10l3000 0"), onMap(line(100, 10, 3100, 10)));
  }

  @Test
  void closesARingAroundThePoleAtTheMapsEdge() {
    OutlinePoints south = line(0, 7000, 3000, 7010, 6000, 7000, 0, 7000);
    south.closeAtPole(7176);
    assertEquals("M0 7000l3000 10 3000-10 1200 0 0 176-7200 0", south.path());
    OutlinePoints island = line(0, 0, 30, 10, 0, 0);
    island.closeAtPole(7176);
    assertEquals("M0 0l30 10-30-10", island.path());
  }
}
