package org.ingest.troops.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.ingest.nlp.Sentence;
import org.ingest.nlp.Tokenizer;
import org.ingest.text.Span;
import org.ingest.troops.sentence.SentenceWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of the number that begins a text, to its last word, and what of what is none. */
class NumeralsTest {
  /** The words that the number takes and its value. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          half a million soldiers | half a million = 500000
          half of a million soldiers | half of a million = 500000
          a quarter of a million soldiers | a quarter of a million = 250000
          three-quarters of a million soldiers | three-quarters of a million = 750000
          half soldiers | nothing
          half of a battalion | nothing
          half a dozen soldiers | half a dozen = 6
          ½ million soldiers | ½ million = 500000
          ½ soldiers | nothing
          2½ thousand soldiers | 2½ thousand = 2500
          2 ½ million soldiers | 2 ½ million = 2500000
          2½ soldiers | nothing
          a million and a half soldiers | a million and a half = 1500000
          2 million and a half soldiers | 2 million and a half = 2500000
          2 and a half million soldiers | 2 and a half million = 2500000
          two and a half million soldiers | two and a half million = 2500000
          2 and a half soldiers | 2 = 2
          two and a soldier | two = 2
          two and half soldiers | two = 2
          200 and a half company | 200 = 200
          2.5 soldiers | nothing
          2.5 hundred thousand men | 2.5 hundred thousand = 250000
          0.5 million men | 0.5 million = 500000
          .5 million men | nothing
          2.1234567 million men | nothing
          2.123456 million men | 2.123456 million = 2123456
          1.5k men | 1.5k = 1500
          5 m men | 5 = 5
          5 mn men | 5 mn = 5000000
          6 - thousand men | 6 - thousand = 6000
          six - thousand men | six - thousand = 6000
          two hundred and fifty men | two hundred and fifty = 250
          two hundred fifty men | two hundred fifty = 250
          two hundred and three hundred men | two hundred = 200
          two hundred and a man | two hundred = 200
          two hundred and two dozen men | two hundred = 200
          two thousand and five men | two thousand and five = 2005
          two thousand and the men | two thousand = 2000
          two thousand three thousand men | two thousand = 2000
          two million three thousand and one men | two million three thousand and one = 2003001
          twenty - one men | twenty - one = 21
          twenty - men | twenty = 20
          ninety-nine men | ninety-nine = 99
          twenty ten men | twenty = 20
          nineteen five men | nineteen = 19
          hundred men | nothing
          a hundred men | a hundred = 100
          a hundred and one men | a hundred and one = 101
          a thousand men | a thousand = 1000
          a dozen men | a dozen = 12
          dozen men | dozen = 12
          two dozen men | two dozen = 24
          a man | nothing
          0 men | nothing
          007 men | nothing
          12 500 men | 12 500 = 12500
          5 200 14 men | 5 = 5
          5 200 300 men | 5 200 300 = 5200300
          1000 200 men | 1000 = 1000
          999 200 men | 999 200 = 999200
          5  200 men | 5 = 5
          5 20 men | 5 = 5
          5'200 men | 5'200 = 5200
          5' 200 men | 5 = 5
          12.500.000 men | 12.500.000 = 12500000
          1.500 men | 1.500 = 1500
          1234.500 men | nothing
          12,00,000 men | 12,00,000 = 1200000
          12,0 men | nothing
          1,50,000 men | 1,50,000 = 150000
          two thousand million million men | nothing
          100000000 men | 100000000 = 100000000
          3 lakh men | 3 lakh = 300000
          """)
  void reads(String text, String expected) {
    assertEquals(expected, describe(text, Numerals.at(words(text), 0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two hundred and three hundred men | two hundred = 200
          two hundred and fifty men | two hundred = 200
          two thousand and five men | two thousand = 2000
          two hundred fifty and sixty men | two hundred fifty = 250
          """)
  void readsUpToTheAnd(String text, String expected) {
    assertEquals(expected, describe(text, Numerals.beforeAnd(words(text), 0)));
  }

  /** No army is that large, and nobody counts a third of a million. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "100000001 men",
        "999999999999 men",
        "a third of a million men",
        "200 million men",
        "2 billion billion men",
      })
  void isBeyondReason(String text) {
    assertEquals(Optional.of(false), Numerals.at(words(text), 0).map(Numeral::isReasonable));
  }

  @ParameterizedTest
  @CsvSource({
    "5,true",
    "0,true",
    "9k,true",
    "five,true",
    "ninety,true",
    "dozen,true",
    "a,true",
    "an,true",
    "½,true",
    "half,true",
    "'',false",
    "the,false",
    "soldier,false",
    "/,false",
    ":,false"
  })
  void mayBegin(String word, boolean expected) {
    assertEquals(expected, Numerals.mayBegin(word));
  }

  private static String describe(String text, Optional<Numeral> numeral) {
    SentenceWords words = words(text);
    return numeral
        .map(each -> words.text(words.span(each.start(), each.end())) + " = " + each.value())
        .orElse("nothing");
  }

  private static SentenceWords words(String text) {
    Span all = new Span(0, text.length());
    Sentence sentence = new Sentence(0, all, new Tokenizer().tokenize(text, all));
    return new SentenceWords(text, sentence, List.of());
  }
}
