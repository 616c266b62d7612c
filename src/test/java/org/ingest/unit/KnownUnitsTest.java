package org.ingest.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.Lexicon;
import org.ingest.lexicon.ResourceTable;
import org.junit.jupiter.api.Test;

class KnownUnitsTest {
  private static final KnownUnits UNITS = new KnownUnits(Lexicon.standard());
  private static final List<String> TABLES =
      List.of("armed-groups.tsv", "services.tsv", "formations.tsv");

  private static List<List<String>> rows() {
    return TABLES.stream().flatMap(table -> ResourceTable.rows(KnownUnits.class, table)).toList();
  }

  @Test
  void noSureSpellingMeansTwoUnits() {
    Map<String, String> owners = new HashMap<>();
    List<String> clashes = new ArrayList<>();
    for (List<String> row : rows()) {
      for (String spelling : row.get(2).split("\\|")) {
        String owner = owners.putIfAbsent(spelling, row.get(0));
        if (!spelling.isEmpty() && owner != null && !owner.equals(row.get(0))) {
          clashes.add(spelling + ": " + owner + ", " + row.get(0));
        }
      }
    }
    assertEquals(List.of(), clashes);
  }

  @Test
  void everyCountryIsKnownByItsCode() {
    List<String> unknown =
        rows().stream()
            .map(row -> row.get(1))
            .filter(code -> !code.isEmpty() && Countries.all().ofCode(code).isEmpty())
            .toList();
    assertEquals(List.of(), unknown);
  }

  @Test
  void comparesSpellingsWithoutCaseHyphensAndApostrophes() {
    for (String spelling : List.of("Da'esh", "Da’esh", "DAESH", "Daesh")) {
      assertEquals("Islamic State", UNITS.spelled(spelling).get(0).name(), spelling);
    }
    for (String spelling : List.of("al-Qaida", "Al Qaida", "al Qaeda")) {
      assertEquals("al-Qaeda", UNITS.spelled(spelling).get(0).name(), spelling);
    }
  }

  @Test
  void partsPossessivesAsTheTokenizerDoes() {
    assertEquals(
        "People's Liberation Army", UNITS.spelled("People's Liberation Army").get(0).name());
    assertEquals(
        "Kurdistan Workers' Party", UNITS.spelled("Kurdistan Workers’ Party").get(0).name());
  }

  @Test
  void tellsShortFormsThatNeedEvidenceFromSureOnes() {
    assertTrue(UNITS.spelled("ISIL").get(0).sure());
    List<KnownUnit> shortForms = UNITS.spelled("SNA");
    assertEquals(
        List.of("Syrian National Army", "Somali National Army"),
        shortForms.stream().map(KnownUnit::name).toList());
    assertTrue(shortForms.stream().noneMatch(KnownUnit::sure));
  }

  @Test
  void knowsNothingOfOtherWords() {
    assertEquals(List.of(), UNITS.spelled("Parliament"));
    assertEquals(List.of(), UNITS.spelled(""));
  }
}
