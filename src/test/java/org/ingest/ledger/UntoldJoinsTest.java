package org.ingest.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * What may join a line that tells what it leaves out; the dossiers have the same in whole texts.
 */
class UntoldJoinsTest {
  private static final String UNPLACED = "\"force\":\"Mali\"";
  private static final String IN_GAO =
      UNPLACED + ",\"place\":{\"name\":\"Gao\",\"country\":\"ML\"}";

  private static int lines(WrittenLedger text) throws IOException {
    return text.read().lines().size();
  }

  @Test
  void joinsTheOnlyPlaceOfTheFigure() throws IOException {
    assertEquals(
        1,
        lines(
            new WrittenLedger()
                .article("2031-03-04")
                .claim(18, "killed", "They fell there.", IN_GAO)
                .article("2031-03-05")
                .claim(18, "killed", "They fell.", UNPLACED)));
  }

  /** An article that tells both figures tells of two losses. */
  @Test
  void leavesApartWhatOneArticleTells() throws IOException {
    assertEquals(
        2,
        lines(
            new WrittenLedger()
                .article("2031-03-04")
                .claim(18, "killed", "They fell there.", IN_GAO)
                .claim(18, "killed", "They fell.", UNPLACED)));
  }

  /** A day that the words name is that day, and no other. */
  @Test
  void leavesApartAnotherDayThatIsTold() throws IOException {
    assertEquals(
        2,
        lines(
            new WrittenLedger()
                .article("2031-03-04")
                .claim(18, "killed", "They fell there.", IN_GAO)
                .article("2031-03-05")
                .claim(18, "killed", "They fell.", UNPLACED + ",\"date\":\"2031-03-05\"")));
  }

  @Test
  void leavesApartWhatIsDenied() throws IOException {
    assertEquals(
        2,
        lines(
            new WrittenLedger()
                .article("2031-03-04")
                .claim(18, "killed", "They fell there.", IN_GAO)
                .article("2031-03-04")
                .claim(18, "killed", "They fell not.", UNPLACED + ",\"denied\":true")));
  }
}
