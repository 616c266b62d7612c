package org.ingest.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.ingest.nlp.Sentence;
import org.ingest.nlp.SentenceSplitter;
import org.ingest.text.Span;
import org.junit.jupiter.api.Test;

class NameRulesTest {
  private final SentenceSplitter splitter = new SentenceSplitter(SentenceSplitter.loadModel());

  /**
   * The names behind the rules, each as its type and words.
   *
   * @param found what the model has found, written alike
   */
  private List<String> corrected(String text, String... found) {
    List<Sentence> sentences = splitter.split(text);
    List<NameSpan> names = new ArrayList<>();
    for (String name : found) {
      int gap = name.indexOf(' ');
      int start = text.indexOf(name.substring(gap + 1));
      Span span = new Span(start, start + name.length() - gap - 1);
      int sentence = 0;
      while (sentences.get(sentence).span().end() <= start) {
        sentence++;
      }
      names.add(new NameSpan(span, NameType.valueOf(name.substring(0, gap)), sentence, 0.5));
    }
    names.sort((one, other) -> one.span().compareTo(other.span()));
    return NameRules.apply(sentences, names).stream()
        .map(name -> name.type() + " " + name.span().in(text))
        .toList();
  }

  @Test
  void townBeforeAbbreviatedStateIsAPlace() {
    assertEquals(
        List.of("PLACE Jordan", "PLACE Minn."),
        corrected("Two men of Jordan, Minn., were hurt.", "PERSON Jordan"));
    assertEquals(
        List.of("PLACE Camp Arlow", "PLACE N.C."),
        corrected("The marines left Camp Arlow, N.C., on foot."));
    assertEquals(
        List.of("PLACE Fresno", "PLACE CA"),
        corrected("Trucks reached Fresno, CA on foot.", "PLACE Fresno"));
  }

  @Test
  void degreeBehindAPersonIsNoState() {
    assertEquals(
        List.of("PERSON John Poe"),
        corrected("The report by John Poe, MD, was read.", "PERSON John Poe"));
  }

  @Test
  void capitalsBeforeAgencyOrCountryAreAPlace() {
    assertEquals(
        List.of("PLACE TELL ARBIN", "PLACE Syria"),
        corrected(
            "TELL ARBIN, Syria (AP) — Two soldiers fell.", "PERSON TELL ARBIN", "PLACE Syria"));
    assertEquals(List.of(), corrected("NATO (AP) said so."));
  }

  @Test
  void companyEndsInItsSuffix() {
    assertEquals(
        List.of("ORGANISATION Sangor Co Ltd"),
        corrected("The yard of Sangor Co Ltd was shelled.", "PERSON Sangor"));
    assertEquals(
        List.of("ORGANISATION Velder GmbH"),
        corrected("Velder GmbH sold trucks.", "PERSON Velder GmbH"));
    assertEquals(List.of(), corrected("Men of Bravo Co held the ridge."));
  }

  @Test
  void bodyIsNamedWholeAcrossAnd() {
    assertEquals(
        List.of("ORGANISATION Mines and Energy Ministry"),
        corrected("The Mines and Energy Ministry said so.", "ORGANISATION Energy Ministry"));
    assertEquals(
        List.of("PLACE Israel", "ORGANISATION Defense Ministry"),
        corrected(
            "Both Israel and Defense Ministry staff agreed.",
            "PLACE Israel",
            "ORGANISATION Defense Ministry"));
    assertEquals(
        List.of("ORGANISATION Palestinian Authority"),
        corrected(
            "Israeli and Palestinian Authority officials met.",
            "ORGANISATION Palestinian Authority"));
  }

  @Test
  void personStandsBehindARank() {
    assertEquals(
        List.of("PERSON Ravi Thorat", "PERSON Kiran Besht"),
        corrected("Hav Ravi Thorat and Sepoy Kiran Besht fell.", "PERSON Sepoy Kiran Besht"));
    assertEquals(List.of("PERSON Lal Naik"), corrected("Lal Naik Said so.", "PERSON Lal Naik"));
  }

  @Test
  void koreanGivenNameIsWhole() {
    assertEquals(
        List.of("PERSON Moon Jae-in"),
        corrected("President Moon Jae-in said so.", "PERSON Moon Jae"));
    assertEquals(List.of("PERSON Park"), corrected("Park built-in guns.", "PERSON Park"));
  }

  @Test
  void nicknameIsPartOfTheName() {
    assertEquals(
        List.of("PERSON Samir 'the Wolf' Hadid"),
        corrected("Samir 'the Wolf' Hadid was killed.", "PERSON Samir", "PERSON Hadid"));
    assertEquals(
        List.of("PERSON Samir Hadid"),
        corrected("\"The Wolf is here,\" Samir Hadid said.", "PERSON Samir Hadid"));
  }

  @Test
  void exerciseDegreeAndMonthAreNoNames() {
    assertEquals(List.of(), corrected("The exercise Talon Sabre began.", "PERSON Talon Sabre"));
    assertEquals(
        List.of("PERSON Ortez"),
        corrected("He will follow General Ortez Feb. 1 at noon.", "PERSON Ortez Feb."));
    assertEquals(
        List.of("PERSON Ali"),
        corrected("Brothers Ali and Omar were held.", "PERSON Brothers Ali"));
  }
}
