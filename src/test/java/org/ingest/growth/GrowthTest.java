package org.ingest.growth;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.ingest.Ingester;
import org.ingest.cases.TestPipeline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A text of four times the length takes about four times the time, for texts that repeat what some
 * rule looks for. Times of the thread's processor, the least of several, so that other work on the
 * machine changes little; no time in itself is asked for. Quadratic growth gives sixteen times, so
 * eight tells the two apart even where caches shared with other work make the longer text dearer;
 * {@code -Dgrowth.most=5} holds a quiet machine to more.
 */
class GrowthTest {
  private static final int LENGTH = 15_000;
  private static final int TIMES = 4;
  private static final double MOST = Double.parseDouble(System.getProperty("growth.most", "8"));
  private static final int ATTEMPTS = 6;

  /** What is done in less is done by what every article costs. */
  private static final double SMALL_MILLISECONDS = 60;

  @TestFactory
  List<DynamicTest> takesTimeInProportionToItsLength() throws IOException {
    return GrowthText.all().stream()
        .map(text -> DynamicTest.dynamicTest(text.name(), () -> grows(text)))
        .toList();
  }

  private static void grows(GrowthText text) {
    String small = text.text(LENGTH);
    String large = text.text(TIMES * LENGTH);
    Ingester ingester = TestPipeline.ingester();
    double atSmall = Double.MAX_VALUE;
    double atLarge = Double.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS; i++) {
      atSmall = Math.min(atSmall, milliseconds(ingester, small));
      atLarge = Math.min(atLarge, milliseconds(ingester, large));
      if (atLarge < SMALL_MILLISECONDS || atLarge < MOST * atSmall) {
        return;
      }
    }
    assertTrue(
        atLarge < MOST * atSmall,
        text.name() + ": " + Math.round(atSmall) + " ms, then " + Math.round(atLarge) + " ms");
  }

  private static double milliseconds(Ingester ingester, String text) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    ingester.extract(text);
    return (threads.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
