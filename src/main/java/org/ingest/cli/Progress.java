package org.ingest.cli;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * Tells someone at a terminal how far a run is, from its first second on, on one line that is
 * written over until the run ends.
 */
final class Progress implements AutoCloseable {
  private static final long PERIOD_MILLIS = 500;
  private static final long FIRST_MILLIS = 1000;
  private static final double MEGABYTE = 1e6;
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  private final Messages messages;
  private final RunTotals totals;
  private final LongSupplier bytes;
  private final OptionalLong allBytes;
  private final long began = System.nanoTime();
  private final Thread thread = new Thread(this::show, "progress");

  /**
   * @param bytes how many were read
   * @param allBytes how many there are to read, where that is known
   */
  Progress(Messages messages, RunTotals totals, LongSupplier bytes, OptionalLong allBytes) {
    this.messages = messages;
    this.totals = totals;
    this.bytes = bytes;
    this.allBytes = allBytes;
  }

  /** Begins to tell. */
  void start() {
    thread.setDaemon(true);
    thread.start();
  }

  private void show() {
    try {
      Thread.sleep(FIRST_MILLIS);
      while (true) {
        messages.progress(line(totals.articles(), bytes.getAsLong(), allBytes, seconds()));
        Thread.sleep(PERIOD_MILLIS);
      }
    } catch (InterruptedException e) {
      // the run has ended
    }
  }

  /** Since it was made. */
  double seconds() {
    return (System.nanoTime() - began) / 1e9;
  }

  /** <i>1,204 articles, 3.1 of 9.3 MB, 86 a second, about 30 s left</i>. */
  static String line(int articles, long bytes, OptionalLong allBytes, double seconds) {
    boolean isKnown = allBytes.isPresent() && bytes <= allBytes.getAsLong();
    String of = isKnown ? format(" of %,.1f", allBytes.getAsLong() / MEGABYTE) : "";
    String read = format("%,.1f", bytes / MEGABYTE) + of + " MB";
    String rate = format("%,.0f a second", articles / seconds);
    String left =
        isKnown && bytes > 0
            ? ", about " + time(seconds * (allBytes.getAsLong() - bytes) / bytes) + " left"
            : "";
    return RunTotals.plural(articles, "article") + ", " + read + ", " + rate + left;
  }

  private static String format(String form, double value) {
    return String.format(Locale.ROOT, form, value);
  }

  /** <i>40 s</i>, <i>5 min</i>, <i>3 h</i>. */
  private static String time(double seconds) {
    if (seconds < 2 * MINUTE) {
      return Math.round(seconds) + " s";
    }
    return seconds < 2 * HOUR
        ? Math.round(seconds / MINUTE) + " min"
        : Math.round(seconds / HOUR) + " h";
  }

  /** Takes the line away. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    messages.progress("");
  }
}
