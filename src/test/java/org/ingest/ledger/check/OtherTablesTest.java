package org.ingest.ledger.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Figures in other forms, of a second set of invented articles: the columns of the program's own
 * table of counts, and what a language model writes.
 */
class OtherTablesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path FOLDER = Path.of("src/test/resources/ledger/check/second");
  private static FigureCheck check;

  @BeforeAll
  static void readArticles() throws IOException {
    check = CheckedArticles.of(FOLDER.resolve("articles.json"));
  }

  private static List<String> checked(String content) throws IOException {
    return StatedFigures.read(content).stream()
        .map(check::check)
        .filter(each -> each.verdict() != CheckedFigure.Verdict.AS_STATED)
        .map(CheckedArticles::shown)
        .toList();
  }

  /** Rows 11 to 20 are wrong. */
  @Test
  void findsTheTenPlantedErrorsInATableOfCounts() throws IOException {
    assertEquals(
        List.of(
            "11 OTHER_VALUE number 17/7",
            "12 OTHER_VALUE denied false/true",
            "13 OTHER_VALUE force Norway/Denmark",
            "14 OTHER_VALUE status deployed/withdrawn",
            "15 OTHER_VALUE status captured/released",
            "16 OTHER_VALUE number 10000 to 15000/10000 to 12000",
            "17 OTHER_VALUE place Somalia/Haiti",
            "18 NOT_IN_TEXT",
            "19 OTHER_VALUE force Uganda/Somalia",
            "20 OTHER_VALUE number 5/2"),
        checked(Files.readString(FOLDER.resolve("figures.csv"))));
  }

  @Test
  void readsTabsAndSemicolonsAlike() throws IOException {
    String table = "article,number,force\ngazette-1,17,Mali\ngazette-1,7,Mali\n";
    for (String separator : List.of(",", ";", "\t")) {
      assertEquals(List.of("1 NOT_IN_TEXT"), checked(table.replace(",", separator)), separator);
    }
  }

  @Test
  void readsWhatALanguageModelWrites() throws IOException {
    assertEquals(
        List.of("4 OTHER_VALUE number 17/7", "7 NO_FIGURE"),
        checked(Files.readString(FOLDER.resolve("figures.md"))));
  }

  @Test
  void namesWhatItCannotRead() throws IOException {
    String figure =
        "[{\"article\": \"nobody's\", \"number\": 400, \"force\": \"Somalia\","
            + " \"status\": \"wined and dined\"}]";
    CheckedFigure checked = check.check(StatedFigures.read(figure).get(0));
    assertEquals(CheckedFigure.Verdict.AS_STATED, checked.verdict());
    assertEquals(List.of("status", "article"), checked.unchecked());
  }
}
