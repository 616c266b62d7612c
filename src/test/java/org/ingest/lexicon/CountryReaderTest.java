package org.ingest.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ingest.lexicon.CountryWord.Form;
import org.ingest.nlp.Tokenizer;
import org.ingest.text.Span;
import org.ingest.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryReaderTest {
  private static final Set<Form> ALL = EnumSet.allOf(Form.class);

  private final CountryReader reader = Countries.all().reader();

  private static Words words(String text) {
    return new Words(new Tokenizer().tokenize(text, new Span(0, text.length())));
  }

  private Optional<CountryWord> first(String text) {
    return reader.at(words(text), 0, ALL);
  }

  @ParameterizedTest
  @CsvSource({
    "Papua New Guinean,PG,ADJECTIVE",
    "Papua New Guineans,PG,PEOPLE",
    "PAPUA NEW GUINEAN,PG,ADJECTIVE",
    "Equatorial Guinean,GQ,ADJECTIVE",
    "Equatoguinean,GQ,ADJECTIVE",
    "Bissau-Guinean,GW,ADJECTIVE",
    "Guinea-Bissau,GW,NAME",
    "Guinea–Bissau,GW,NAME",
    "Guinean,GN,ADJECTIVE",
    "Northern Irish,GB,ADJECTIVE",
    "Irishwoman,IE,PEOPLE",
    "South Sudanese,SS,ADJECTIVE",
    "Sudanese,SD,ADJECTIVE",
    "American Samoan,AS,ADJECTIVE",
    "Samoan,WS,ADJECTIVE",
    "Burkinabe,BF,ADJECTIVE",
    "Burkinabé,BF,ADJECTIVE",
    "Burkinabè,BF,ADJECTIVE",
    "Trinidadian,TT,ADJECTIVE",
    "Tobagonians,TT,PEOPLE",
    "Trinidad and Tobago,TT,NAME",
    "Emirati,AE,ADJECTIVE",
    "Mosotho,LS,ADJECTIVE",
    "Basotho,LS,ADJECTIVE",
    "Saint Vincentian,VC,ADJECTIVE",
    "Turks and Caicos Islands,TC,NAME",
    "Turks,TR,PEOPLE",
    "Democratic Republic of the Congo,CD,NAME",
    "Cote d’Ivoire,CI,NAME",
    "Saint Kitts and Nevis,KN,NAME",
    "Sana’a,YE,CAPITAL",
    "Mexico City,MX,CAPITAL",
    "'Washington, D.C.',US,CAPITAL",
    "Bosnia-Herzegovina,BA,NAME",
    "US,US,NAME",
    "US,US,ADJECTIVE",
    "Thai,TH,ADJECTIVE",
    "Ni-Vanuatu,VU,ADJECTIVE",
    "New Zealand,NZ,ADJECTIVE",
  })
  void readsTheLongestWords(String text, String code, Form form) {
    CountryWord found = first(text).orElseThrow();
    assertEquals(code, found.code().orElse("-"), text);
    assertEquals(words(text).size(), found.end(), text);
    assertEquals(true, found.is(form), () -> text + " is " + found.forms());
  }

  @ParameterizedTest
  @CsvSource({
    "us",
    "turkey",
    "New Guinean",
    "Korean",
    "New York",
    "Republic",
    "Chinatown",
    "polish"
  })
  void readsNoCountry(String text) {
    assertEquals(Optional.empty(), first(text));
  }

  @Test
  void stopsBeforeTheEnd() {
    Words words = words("South Sudan People's Defence Forces");
    assertEquals(2, reader.at(words, 0, 6, ALL).orElseThrow().end());
    assertEquals(Optional.empty(), reader.at(words, 0, 1, ALL));
  }

  @Test
  void takesOnlyTheFormsAskedFor() {
    assertEquals(Optional.empty(), reader.at(words("Turks"), 0, Set.of(Form.ADJECTIVE)));
    assertEquals(1, reader.at(words("Mexico City"), 0, Set.of(Form.NAME)).orElseThrow().end());
  }

  @Test
  void readsTheLongestWordsBefore() {
    Words words = words("elite Papua New Guinean troops");
    CountryWord found = reader.before(words, 4, ALL).orElseThrow();
    assertEquals("Papua New Guinea", found.country().name());
    assertEquals(1, found.first());
    assertEquals(Optional.empty(), reader.before(words, 1, ALL));
  }

  @Test
  void partsTheCountryFromWhatItLeads() {
    CountryReader.Lead lead = reader.leading("South Korea's Navy").orElseThrow();
    assertEquals("South Korea", lead.country().name());
    assertEquals("Navy", lead.rest());
    assertEquals(Optional.empty(), reader.leading("United Arab League"));
    assertEquals(Optional.empty(), reader.leading("Kenya"));
  }

  @Test
  void readsTheCountryAtTheEndOfAPhrase() {
    assertEquals(
        "South Korea", reader.trailing("said the South Korean").map(Country::name).orElse(""));
    assertEquals(Optional.empty(), reader.trailing("Korean officials"));
  }
}
