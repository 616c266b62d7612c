package org.ingest.nlp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that made cutting overflow the stack or go over the same characters again and again. */
class LinearTimeTest {
  private static final int LENGTH = 60_000;
  private static final int TRIES = 5;

  /** Four times as long a text may take this many times as long; quadratic work takes 16. */
  private static final double RATIO = 9;

  private static final SentenceSplitter SPLITTER =
      new SentenceSplitter(SentenceSplitter.loadModel());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A. B. C. D. ",
        "A. ",
        "A.A.",
        ".",
        ". ",
        ". . .",
        "_",
        "a-",
        "www.",
        "http://",
        "1.1.",
        "1,",
        "1,000,000 and ",
        "a@",
        "a'",
        "[1]",
        "\"",
        ")",
        "1) ",
        "• ",
        "A.      ",
        "?!",
        "…",
        "1st, 2nd, ",
        "-5 ",
        "1/2/",
        "U.S. Ukraine "
      })
  void takesFourTimesAsLongForFourTimesAsMuch(String repeated) {
    double shorter = Double.MAX_VALUE;
    double longer = Double.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      shorter = Math.min(shorter, nanos(repeated, LENGTH / 4));
      longer = Math.min(longer, nanos(repeated, LENGTH));
    }
    // timer and compiler aside, which count where little is done
    double allowed = RATIO * shorter + 20e6;
    assertTrue(longer < allowed, longer / 1e6 + " ms after " + shorter / 1e6 + " ms");
  }

  private static double nanos(String repeated, int length) {
    String text = repeated.repeat(length / repeated.length());
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<Sentence> sentences = SPLITTER.split(text);
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertTrue(sentences.stream().allMatch(each -> each.span().end() <= text.length()));
    return end - start;
  }
}
