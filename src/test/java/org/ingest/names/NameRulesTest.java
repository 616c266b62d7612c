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
        List.of("PLACE TELL ARBIN", "PLACE Syria", "ORGANISATION AP"),
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
    assertEquals(List.of(), corrected("They shot down a UAV there.", "ORGANISATION UAV"));
    assertEquals(
        List.of("PERSON Ortez"),
        corrected("He will follow General Ortez Feb. 1 at noon.", "PERSON Ortez Feb."));
    assertEquals(
        List.of("PERSON Ali"),
        corrected("Brothers Ali and Omar were held.", "PERSON Brothers Ali"));
    assertEquals(
        List.of("PERSON Ann Roe"), corrected("We miss ♥ Ann Roe there.", "PERSON ♥ Ann Roe"));
  }

  @Test
  void hyphenJoinsTwoCountriesOnlyForTheNoun() {
    assertEquals(
        List.of("PLACE UK", "PLACE France"),
        corrected("Both welcomed the UK-France talks.", "ORGANISATION UK-France"));
    assertEquals(
        List.of("PLACE Chad", "ORGANISATION NATO"), corrected("They praised Chad-NATO drills."));
    assertEquals(
        List.of("PLACE Guinea-Bissau"),
        corrected("Troops of Guinea-Bissau left.", "PLACE Guinea-Bissau"));
    assertEquals(List.of(), corrected("The NATO-Russia Founding Act still holds."));
  }

  @Test
  void townOfATreatyIsNotMeant() {
    assertEquals(
        List.of("PLACE Mali"),
        corrected("Under the Algiers Peace Accord Mali held on.", "PLACE Algiers", "PLACE Mali"));
    assertEquals(
        List.of("PLACE Algiers"),
        corrected("In Algiers an agreement was signed.", "PLACE Algiers"));
  }

  @Test
  void regionAndWhatLiesInItAreTwo() {
    assertEquals(
        List.of("PLACE Hakkari", "PLACE Semdin District"),
        corrected("Guards fell in Hakkari's Semdin District.", "PLACE Hakkari's Semdin District"));
    assertEquals(
        List.of("PLACE Kyiv", "PLACE Sumy"),
        corrected("Towns of the Kyiv and Sumy Oblasts.", "PLACE Kyiv", "PLACE Sumy Oblasts"));
    assertEquals(
        List.of("PLACE Sumy Oblast"),
        corrected("Kyiv and Sumy Oblast were hit.", "PLACE Sumy Oblast"));
    assertEquals(
        List.of("PLACE St. John's"),
        corrected("The ship reached St. John's today.", "PLACE St. John's"));
  }

  @Test
  void capitalsThatEndLikeABodyAreOne() {
    assertEquals(
        List.of("ORGANISATION Coastal Signals Directorate"),
        corrected("The list names the Coastal Signals Directorate first."));
    assertEquals(
        List.of("ORGANISATION Defence Ministry"),
        corrected("The army told the Syrian Defence Ministry about it."));
    assertEquals(
        List.of("ORGANISATION Delta Herald"),
        corrected("He wrote it for the Delta Herald last week.", "PLACE Delta Herald"));
    assertEquals(
        List.of("ORGANISATION Kuwait Airways"),
        corrected("Men seized Kuwait Airways Flight 221 over the sea.", "PLACE Kuwait"));
    assertEquals(
        List.of("ORGANISATION TWA"), corrected("In June gunmen took over TWA Flight 847."));
    assertEquals(List.of(), corrected("The Ministry said so on the radio."));
    assertEquals(List.of(), corrected("Hard Times Hit Delta Herald Readers"));
    assertEquals(
        List.of("PLACE Boma Foundation"),
        corrected("They met at the Boma Foundation in town.", "PLACE Boma Foundation"));
  }

  @Test
  void coalitionThatActsIsABody() {
    assertEquals(
        List.of("ORGANISATION Coalition"),
        corrected("Since then Coalition aircraft struck twice."));
    assertEquals(List.of(), corrected("The Saudi-led Coalition struck twice."));
    assertEquals(List.of(), corrected("A Coalition for Unity was formed there."));
    assertEquals(List.of(), corrected("They called it a coalition of three."));
  }

  @Test
  void whoAnArticleIsByIsABodyWhereverItStands() {
    assertEquals(
        List.of("PLACE KIGALI", "ORGANISATION Sinora", "ORGANISATION Sinora"),
        corrected(
            "KIGALI, April 11 (Sinora) -- One soldier fell. An officer told Sinora so.",
            "PLACE KIGALI"));
    assertEquals(
        List.of("PERSON Tess Okoro", "ORGANISATION Valley Register"),
        corrected("By Tess Okoro, Valley Register", "PERSON Tess Okoro"));
    assertEquals(List.of("ORGANISATION Sinora"), corrected("Source: Sinora"));
  }

  @Test
  void placeInADatelinesBracketIsNoAgency() {
    assertEquals(
        List.of("PLACE ALEPPO"), corrected("ALEPPO (Syria) – One soldier fell.", "PLACE ALEPPO"));
    assertEquals(
        List.of("PERSON Tess Okoro"), corrected("By Tess Okoro, Kyiv", "PERSON Tess Okoro"));
    assertEquals(List.of(), corrected("The first men in the camp (Sinora) - all of them - left."));
  }

  @Test
  void headOfAGovernmentIsAPerson() {
    assertEquals(
        List.of("PERSON Biden"),
        corrected(
            "It was done under the Biden Administration.", "ORGANISATION Biden Administration"));
    assertEquals(
        List.of("PERSON Orlov"),
        corrected("They wrote to Minister Orlov.", "ORGANISATION Minister Orlov"));
    assertEquals(
        List.of("PERSON Seager"), corrected("They met Dr Seager there.", "PLACE Dr Seager"));
    assertEquals(
        List.of("ORGANISATION Veterans Administration"),
        corrected(
            "They wrote to the Veterans Administration.", "ORGANISATION Veterans Administration"));
    assertEquals(
        List.of("PLACE President Hotel"),
        corrected("They met at the President Hotel.", "PLACE President Hotel"));
  }
}
