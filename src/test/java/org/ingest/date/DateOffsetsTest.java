package org.ingest.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import org.ingest.cases.TestPipeline;
import org.junit.jupiter.api.Test;

/** What cases cannot say of dates: offsets in code points, a foreign locale, overlaps. */
class DateOffsetsTest {
  private static final String TEXT =
      "\uD83D\uDE00 The raid took place on the night of 27/28 May 2022, and again on 3, 5 and 7 June"
          + " 2022 at about 5 a.m. on Friday, the mayor of the town said.";

  private final TestPipeline pipeline = new TestPipeline();

  @Test
  void countsCodePointsNotUtf16Units() {
    JsonNode mention = mentions(TEXT).get(0).get("mentions").get(0);
    int start = TEXT.codePointCount(0, TEXT.indexOf("the night"));
    assertEquals(start, mention.get("start").asInt());
  }

  @Test
  void datesDoNotOverlap() {
    int end = 0;
    for (JsonNode date : mentions(TEXT)) {
      for (JsonNode mention : date.get("mentions")) {
        assertTrue(mention.get("start").asInt() >= end, mention::toString);
        end = mention.get("end").asInt();
      }
    }
    assertTrue(end > 0, "no date found");
  }

  @Test
  void readsTheSameDatesInTurkey() {
    JsonNode expected = mentions("The raid was on FRIDAY, 3 APRIL 2020, in the town.");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(expected, mentions("The raid was on FRIDAY, 3 APRIL 2020, in the town."));
    } finally {
      Locale.setDefault(before);
    }
    assertEquals("2020-04-03", expected.get(0).get("value").asText());
  }

  private JsonNode mentions(String text) {
    return pipeline.json(text, Optional.empty()).get("dates");
  }
}
