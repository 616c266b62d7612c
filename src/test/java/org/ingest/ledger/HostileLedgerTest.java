package org.ingest.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.ingest.writing.LedgerJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ledger that is read back may come from anywhere: it is read, or refused with a message. */
class HostileLedgerTest {
  private static final int MANY = 20_000;
  private static final String FORCE = "\"force\":\"Mali\"";

  private static Ledger read(String text) throws IOException {
    Ledger ledger = new Ledger();
    new LedgerReader(ledger).read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    return ledger;
  }

  private static String written(Ledger ledger) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LedgerJson.write(ledger, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String one() {
    return new WrittenLedger().article("2031-03-04").claim(5, "killed", "Five fell.", FORCE).text();
  }

  private static String refusal(UnaryOperator<String> change) {
    String changed = change.apply(one());
    return assertThrows(IOException.class, () -> read(changed)).getMessage();
  }

  @Test
  void readsWhatIsWhole() throws IOException {
    assertEquals(1, read(one()).claims().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"min\":5 | \"min\":-5 | a count of -5 people",
        "\"min\":5 | \"min\":99999999999999999999 | a count of 99999999999999999999 people",
        "\"killed\" | \"eaten\" | EATEN",
        "\"signature\":\" | \"signature\":\"AAAA | signature",
        "\"article\":\"0000000000000001\" | \"article\":\"f\" | before its claims",
        "\"version\":1 | \"version\":9 | version 9",
        "\"type\":\"claim\" | \"type\":\"clam\" | as ingest writes them",
        "\"words\" | words | expected articles or a ledger"
      })
  void refusesWhatIsBroken(String from, String to, String told) {
    String message = refusal(text -> text.replace(from, to));
    assertTrue(message.contains(told), message);
  }

  @Test
  void refusesHalfALedger() {
    refusal(text -> text.substring(0, text.length() - 10));
  }

  @Test
  void refusesEndlessNesting() {
    refusal(text -> text + "[".repeat(MANY));
  }

  @Test
  void readsDaysThatThereAreNot() throws IOException {
    Ledger ledger = read(one().replace("2031-03-04", "2031-99-99"));
    assertEquals(1, ledger.lines().size());
  }

  @Test
  void bearsClaimsThatRepeatOneAnotherInTurn() throws IOException {
    WrittenLedger text = new WrittenLedger().article("2031-03-04");
    for (int i = 1; i <= MANY; i++) {
      text.claim(5, "killed", "Five fell.", FORCE + ",\"repeats\":\"" + id(i % MANY + 1) + "\"");
    }
    assertEquals(
        MANY,
        text.read().lines().stream()
            .flatMap(line -> line.statements().stream())
            .mapToInt(statement -> statement.claims().size())
            .sum());
  }

  private static String id(int claim) {
    return String.format("%016x-%d", 1, claim);
  }

  @Test
  void listsAtMostFiftyContradictions() throws IOException {
    WrittenLedger text = new WrittenLedger();
    for (int i = 1; i <= 200; i++) {
      text.article("2031-03-04")
          .claim(i * 10L, "deployed", "Some came.", FORCE + ",\"place\":{\"name\":\"Gao\"}");
    }
    LedgerLine line = text.read().lines().get(0);
    assertEquals(200, line.statements().size());
    assertEquals(Contradictions.MOST, line.contradictions().size());
    assertTrue(line.more());
  }

  @Test
  void writesHalfACharacterAsItCan() throws IOException {
    String changed = one().replace("Five fell.", "\\ud800 Five fell.");
    assertEquals(1, read(written(read(changed))).claims().size());
  }
}
