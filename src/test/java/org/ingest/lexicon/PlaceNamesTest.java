package org.ingest.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Deir ez-Zor, deir ez zor",
    "Deir Ez Zor, deir ez zor",
    "Deir Hafer, deir hafer",
    "São Tomé, sao tome",
    "Łódź, lodz",
    "St. Petersburg, saint petersburg",
    "Stavropol, stavropol",
    "Sana’a, sanaa",
    "The Hague, hague",
    "Theniet, theniet",
    "BAGHDAD, baghdad",
    "U.S., us",
    "Washington D.C., washington dc",
    "--, ''"
  })
  void oneKeyForTheSpellingsOfAName(String name, String key) {
    assertEquals(key, PlaceNames.key(name));
  }
}
