package org.ingest.growth;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;

/**
 * A text of four times the length takes about four times the time, for texts that repeat what some
 * rule looks for. Times of the thread's processor, the least of several, so that other work on the
 * machine changes little; no time in itself is asked for. Quadratic growth gives sixteen times, so
 * eight tells the two apart even where caches shared with other work make the longer text dearer;
 * {@code -Dgrowth.most=5} holds a quiet machine to more.
 */
final class Growth {
  private static final int TIMES = 4;
  private static final double MOST = Double.parseDouble(System.getProperty("growth.most", "8"));
  private static final int ATTEMPTS = 6;

  /** What is done in less is done by what every article costs. */
  private static final double SMALL_MILLISECONDS = 60;

  private Growth() {}

  /**
   * @param work what is to be done for a length
   */
  static void check(String name, int length, IntFunction<Runnable> work) {
    Runnable small = work.apply(length);
    Runnable large = work.apply(TIMES * length);
    double atSmall = Double.MAX_VALUE;
    double atLarge = Double.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS; i++) {
      atSmall = Math.min(atSmall, milliseconds(small));
      atLarge = Math.min(atLarge, milliseconds(large));
      if (atLarge < SMALL_MILLISECONDS || atLarge < MOST * atSmall) {
        return;
      }
    }
    assertTrue(
        atLarge < MOST * atSmall,
        name + ": " + Math.round(atSmall) + " ms, then " + Math.round(atLarge) + " ms");
  }

  private static double milliseconds(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
