package org.ingest.ledger;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * One force's claims of one status, very many, in the shapes that once took time as their square:
 * 20,000 took up to 54 s and take 3 s. Processor time is compared, so that a busy machine fails no
 * test.
 */
class LedgerGrowthTest {
  private static final int FEW = 3_000;
  private static final int TIMES = 4;

  /** Four times the claims take some four times as long; sixteen times, if as their square. */
  private static final int MOST = 9;

  private static final long LEAST_NANOSECONDS = 300_000_000;
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final String MALI = "\"force\":\"Mali\",\"claimant\":\"army\",\"place\":";
  private static final String IN_GAO = MALI + "{\"name\":\"Gao\",\"country\":\"ML\"}";
  private static final String IN_MALI =
      MALI + "{\"name\":\"Mali\",\"kind\":\"country\",\"country\":\"ML\"}";

  /** Writes one claim of many, or two. */
  private interface Shape {
    void write(WrittenLedger text, int number);
  }

  private static String day(int number) {
    return FIRST.plusDays(number).toString();
  }

  private static long nanoseconds(int claims, Shape shape) throws IOException {
    WrittenLedger text = new WrittenLedger();
    for (int i = 0; i < claims; i++) {
      shape.write(text, i);
    }
    Ledger ledger = text.read();
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    ledger.forEachLine(line -> {});
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }

  private static void assertGrowsWithItsLength(Shape shape) throws IOException {
    long few = Math.max(LEAST_NANOSECONDS, nanoseconds(FEW, shape));
    long many = nanoseconds(TIMES * FEW, shape);
    assertTrue(many < MOST * few, few + " ns, then " + many);
  }

  @Test
  void twoDaysOfOtherFigures() throws IOException {
    assertGrowsWithItsLength(
        (text, i) -> text.article(day(i % 2)).claim(10 + i, "killed", "Some fell.", IN_GAO));
  }

  @Test
  void aTollThatRisesEachDay() throws IOException {
    assertGrowsWithItsLength(
        (text, i) -> text.article(day(i)).claim(10 + i, "killed", "The toll has risen.", IN_GAO));
  }

  @Test
  void aCountryAndItsTowns() throws IOException {
    assertGrowsWithItsLength(
        (text, i) -> {
          String place = i % 2 == 0 ? IN_MALI : IN_GAO.replace("Gao", "Gao" + i);
          text.article(day(0)).claim(10 + i, "killed", "Some fell.", place);
        });
  }

  @Test
  void lossesWithoutAForceOrAPlace() throws IOException {
    assertGrowsWithItsLength(
        (text, i) -> {
          String half =
              i % 2 == 0 ? "\"force\":\"Mali\"" : IN_GAO.substring(IN_GAO.indexOf(',') + 1);
          text.article(day(0)).claim(10 + i, "killed", "Some fell.", half);
          text.claim(10 + i + TIMES * FEW, "killed", "Some fell.", IN_GAO);
        });
  }

  @Test
  void denialsOfWhatNobodySays() throws IOException {
    assertGrowsWithItsLength(
        (text, i) -> {
          String denied = i % 2 == 0 ? "" : ",\"denied\":true";
          text.article(day(0)).claim(10 + i, "deployed", "Some came.", IN_GAO + denied);
        });
  }
}
