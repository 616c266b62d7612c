package org.ingest.date;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.ingest.nlp.Sentence;
import org.ingest.nlp.Tokenizer;
import org.ingest.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists without an end that made rules read what lies ahead once for each of their words. */
class DateTimeGrowthTest {
  private static final int LENGTH = 60_000;
  private static final int TRIES = 5;

  /** Four times as long a text may take this many times as long; quadratic work takes 16. */
  private static final double RATIO = 9;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1st, 2nd, ",
        "1/2/",
        "-5 ",
        "between 10 and ",
        "5, ",
        "May 5, ",
        "the ",
        "last ",
        "this ",
        "2014-",
        "early ",
        "Friday ",
        "two weeks ",
        "19-Nov-",
        "a year ago ",
        "on May 5 and "
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
    Span whole = new Span(0, text.length());
    DateWords words = new DateWords(new Sentence(0, whole, new Tokenizer().tokenize(text, whole)));
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<FoundDate> dates = DateFinder.findIn(words);
    for (FoundDate date : dates) {
      TenseReader.around(words, date.start(), date.end());
    }
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }
}
