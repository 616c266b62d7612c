package org.ingest.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.ingest.cases.OutputCheck;
import org.ingest.writing.LedgerJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every ledger, shown on the articles of all dossiers together. */
class LedgerPropertiesTest {
  private static final int ORDERS = 10;
  private static final long SEED = 20;

  private static List<JsonNode> articles;
  private static String whole;

  @BeforeAll
  static void extract() throws IOException {
    articles = Dossier.all().stream().flatMap(each -> each.extracted().stream()).toList();
    whole = written(ledger(articles));
  }

  private static Ledger ledger(List<JsonNode> articles) throws IOException {
    Ledger ledger = new Ledger();
    add(ledger, articles);
    return ledger;
  }

  private static void add(Ledger ledger, List<JsonNode> articles) throws IOException {
    LedgerReader reader = new LedgerReader(ledger);
    for (JsonNode article : articles) {
      reader.add(article);
    }
  }

  private static String written(Ledger ledger) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LedgerJson.write(ledger, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Ledger readBack(String written) throws IOException {
    Ledger ledger = new Ledger();
    new LedgerReader(ledger)
        .read(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));
    return ledger;
  }

  @Test
  void orderOfArticlesDoesNotShow() throws IOException {
    Random random = new Random(SEED);
    List<JsonNode> shuffled = new ArrayList<>(articles);
    for (int i = 0; i < ORDERS; i++) {
      Collections.shuffle(shuffled, random);
      assertEquals(whole, written(ledger(shuffled)), "seed " + SEED + ", order " + i);
    }
  }

  @Test
  void articlesReadTwiceCountOnce() throws IOException {
    List<JsonNode> twice = new ArrayList<>(articles);
    twice.addAll(articles);
    assertEquals(whole, written(ledger(twice)));
  }

  @Test
  void readingBackGivesTheSame() throws IOException {
    assertEquals(whole, written(readBack(whole)));
  }

  @Test
  void extendingGivesWhatOneRunGives() throws IOException {
    for (int cut = 0; cut <= articles.size(); cut += 17) {
      Ledger extended = readBack(written(ledger(articles.subList(cut, articles.size()))));
      add(extended, articles.subList(0, cut));
      assertEquals(whole, written(extended), "cut at " + cut);
    }
  }

  /** Each run reads back what the run before wrote, whatever articles it is given. */
  @Test
  void threeRunsInAnyOrderGiveWhatOneRunGives() throws IOException {
    Random random = new Random(SEED);
    List<JsonNode> shuffled = new ArrayList<>(articles);
    for (int i = 0; i < ORDERS; i++) {
      Collections.shuffle(shuffled, random);
      int first = random.nextInt(shuffled.size());
      int second = first + random.nextInt(shuffled.size() - first);
      String written = written(ledger(shuffled.subList(0, first)));
      written = extended(written, shuffled.subList(first, second));
      // A day that is read twice counts once.
      written = extended(written, shuffled.subList(second / 2, shuffled.size()));
      assertEquals(whole, written, "seed " + SEED + ", runs cut at " + first + " and " + second);
    }
  }

  private static String extended(String written, List<JsonNode> more) throws IOException {
    Ledger ledger = readBack(written);
    add(ledger, more);
    return written(ledger);
  }

  /** Two ledgers that were made apart are put together in either order. */
  @Test
  void ledgersMadeApartGiveWhatOneRunGives() throws IOException {
    String one = written(ledger(articles.subList(0, articles.size() / 2)));
    String other = written(ledger(articles.subList(articles.size() / 3, articles.size())));
    assertEquals(whole, written(readBack(one + other)));
    assertEquals(whole, written(readBack(other + one)));
  }

  @Test
  void fewerArticlesGiveAnother() throws IOException {
    assertNotEquals(whole, written(ledger(articles.subList(1, articles.size()))));
  }

  @Test
  void followsItsSchema() throws IOException {
    OutputCheck.checkLedger(whole);
  }

  @Test
  void everyClaimStandsInOneLineWithItsSentence() throws IOException {
    Ledger ledger = ledger(articles);
    Set<String> told = new HashSet<>();
    ledger.forEachLine(
        line ->
            line.statements()
                .forEach(
                    statement ->
                        statement
                            .claims()
                            .forEach(claim -> assertTrue(told.add(claim), claim + " told twice"))));
    assertEquals(ledger.claims().size(), told.size());
    ledger.claims().forEach(claim -> assertTrue(claim.words().contains(claim.text())));
  }

  @Test
  void everyClaimButTheFirstOfALineHasItsReason() throws IOException {
    ledger(articles)
        .forEachLine(
            line -> {
              int claims = line.statements().stream().mapToInt(each -> each.claims().size()).sum();
              assertEquals(claims - 1, line.merges().size());
            });
  }
}
