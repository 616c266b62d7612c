package org.ingest.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ingest.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTrimmerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the 3rd Brigade|3rd Brigade",
        "\"Vesper\"|Vesper",
        "Kim's|Kim",
        "(HRANA)|HRANA",
        "in Riga.|in Riga",
        "the U.S.|U.S.",
        "The|The"
      })
  void takesOffWhatAnnotatorsDifferIn(String words, String trimmed) {
    assertEquals(trimmed, SpanTrimmer.trim(words, new Span(0, words.length())).in(words));
  }
}
