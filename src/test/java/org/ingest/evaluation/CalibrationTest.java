package org.ingest.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ingest.evaluation.Calibration.Band;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void countsTheRightInBandsOfATenth() {
    Calibration calibration = new Calibration();
    calibration.add(1, true);
    calibration.add(0.9, true);
    calibration.add(0.95, false);
    calibration.add(0.5, true);
    calibration.add(0.49, false);
    calibration.add(0.01, true);
    List<Band> bands = calibration.bands();
    assertEquals(6, bands.size());
    assertEquals(new Band(0.9, 1.0, 3, 2, 0.95), rounded(bands.get(0)));
    assertEquals(new Band(0.8, 0.9, 0, 0, 0), bands.get(1));
    assertEquals(new Band(0.5, 0.6, 1, 1, 0.5), bands.get(4));
    assertEquals(new Band(0, 0.5, 2, 1, 0.25), rounded(bands.get(5)));
  }

  private static Band rounded(Band band) {
    double mean = Math.round(band.mean() * 1000) / 1000.0;
    return new Band(band.from(), band.to(), band.found(), band.right(), mean);
  }
}
