package org.ingest.ledger.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds a table of figures with ten planted errors against the invented articles that it was made
 * from: the ten are found, and the rest is as stated.
 */
class FigureCheckTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path FOLDER = Path.of("src/test/resources/ledger/check");
  private static FigureCheck check;

  @BeforeAll
  static void readArticles() throws IOException {
    check = CheckedArticles.of(FOLDER.resolve("articles.json"));
  }

  @Test
  void findsTheTenPlantedErrorsAndNoOthers() throws IOException {
    List<StatedFigure> stated =
        StatedFigures.read(Files.readString(FOLDER.resolve("figures.json")));
    String found =
        stated.stream()
            .map(check::check)
            .filter(each -> each.verdict() != CheckedFigure.Verdict.AS_STATED)
            .map(CheckedArticles::shown)
            .collect(Collectors.joining("\n"));
    JsonNode planted = JSON.readTree(FOLDER.resolve("planted.json").toFile());
    assertEquals(10, planted.size());
    assertEquals(String.join("\n", texts(planted)), found);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  @Test
  void readsTheSameFromATable() throws IOException {
    String table =
        "article,number,force,status,place,source\n"
            + "report-1,\"1,500\",Canada,deployed,Latvia,\n"
            + "report-1,1600,Canada,deployed,Latvia,\n";
    List<String> verdicts =
        StatedFigures.read(table).stream().map(check::check).map(CheckedArticles::shown).toList();
    assertEquals(List.of("1 AS_STATED", "2 OTHER_VALUE number 1600/1500"), verdicts);
  }

  /** The bound of a range is counted, a number of other things is not. */
  @Test
  void tellsABoundOfARangeFromANumberOfOtherThings() throws IOException {
    String bound = "[{\"number\": 2000, \"force\": \"Poland\", \"status\": \"planned\"}]";
    assertEquals("1 OTHER_VALUE number 2000/2000 to 2500", CheckedArticles.shown(only(bound)));
    assertEquals(
        "1 OTHER_VALUE number 3000 troops/no count of troops",
        CheckedArticles.shown(
            only("[{\"number\": 3000, \"force\": \"Poland\", \"status\": \"planned\"}]")));
  }

  private static CheckedFigure only(String figure) throws IOException {
    return check.check(StatedFigures.read(figure).get(0));
  }

  @Test
  void showsTheSentence() throws IOException {
    CheckedFigure found = only("[{\"number\": 1500, \"force\": \"Canada\"}]");
    assertEquals(CheckedFigure.Verdict.AS_STATED, found.verdict());
    assertTrue(found.sentence().orElse("").startsWith("Canada has deployed 1,500 soldiers"));
  }

  /** The article speaks of the AU, and does not say that the troops are its own: open. */
  @Test
  void leavesOpenAForceThatTheArticleNamesByItsLetters() throws IOException {
    FigureCheck mission =
        CheckedArticles.of(
            "About 3,400 troops contributed by Doria serve beside the AU in Zinder.");
    String au = "[{\"number\": 3400, \"force\": \"AU\", \"status\": \"deployed\"}]";
    assertEquals(
        "1 AS_STATED", CheckedArticles.shown(mission.check(StatedFigures.read(au).get(0))));
    String eu = au.replace("AU", "EU");
    assertEquals(
        "1 OTHER_VALUE force EU/nothing",
        CheckedArticles.shown(mission.check(StatedFigures.read(eu).get(0))));
  }

  @Test
  void readsRangesAndGroupedDigits() {
    assertEquals("[10000, 12000]", bounds("between 10,000 and 12,000 soldiers"));
    assertEquals("[2500, 2500]", bounds("2 500 troops"));
    assertEquals("[300, 300]", bounds("at least 300"));
    assertEquals("[10500, 10500]", bounds("10.5k"));
    assertEquals("[1200000, 1200000]", bounds("1.2 million"));
    assertEquals("[12, 12]", bounds("twelve men"));
    assertEquals("", bounds("99999999999999999999"));
    assertEquals("", bounds("999999999999k"));
    assertTrue(StatedNumber.parse("several soldiers").isEmpty());
  }

  private static String bounds(String words) {
    return StatedNumber.parse(words)
        .map(each -> List.of(each.low(), each.high()).toString())
        .orElse("");
  }

  @Test
  void refusesWhatHoldsNoFigure() {
    IOException none =
        assertThrows(IOException.class, () -> StatedFigures.read("[{\"force\": \"Mali\"}]"));
    assertTrue(none.getMessage().startsWith("row 1: expected a number"), none.getMessage());
    assertThrows(IOException.class, () -> StatedFigures.read("[{\"number\": 3"));
    assertThrows(IOException.class, () -> StatedFigures.read("[".repeat(20_000)));
  }
}
