package org.ingest.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.ingest.writing.LedgerPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The ledger's page: what it shows of a line, and that nothing of a ledger becomes markup. */
class LedgerPageTest {
  private static final String IN_GAO =
      "\"force\":\"Mali\",\"place\":{\"name\":\"Gao\",\"country\":\"ML\"}";

  private static Document page(Ledger ledger) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LedgerPage.write(ledger, bytes);
    return Jsoup.parse(bytes.toString(StandardCharsets.UTF_8));
  }

  private static Ledger toll() throws IOException {
    return new WrittenLedger()
        .article("2031-03-04")
        .claim(5, "killed", "Five fell.", IN_GAO + ",\"claimant\":\"Mali: army\"")
        .article("2031-03-04")
        .claim(9, "killed", "Nine fell.", IN_GAO + ",\"claimant\":\"rebel\"")
        .article("2031-03-05")
        .claim(2000, "deployed", "Many came.", "\"force\":\"Chad\",\"place\":{\"name\":\"Gao\"}")
        .read();
  }

  @Test
  void showsEachForceWithItsLines() throws IOException {
    Document page = page(toll());
    assertEquals(List.of("Chad", "Mali"), page.select("h2").eachText());
    assertEquals(List.of("deployed, Gao", "killed, Gao, 2031-03-04"), page.select("h3").eachText());
    assertEquals(
        List.of("Many came.", "Five fell.", "Nine fell."), page.select("td:last-child").eachText());
  }

  @Test
  void marksWhatContradicts() throws IOException {
    Document page = page(toll());
    Element line = page.selectFirst("article.contradicted");
    assertEquals(1, page.select("article.contradicted").size());
    assertEquals(
        "5 (Mali: army) against 9 (rebel), 2031-03-04: their bounds do not overlap for the same"
            + " day",
        line.selectFirst("ul").text());
    assertEquals(2, line.select("svg path.contradicted").size());
  }

  @Test
  void givesWhatTheFiltersAskFor() throws IOException {
    Element line = page(toll()).selectFirst("article.contradicted");
    assertEquals("Mali", line.attr("data-force"));
    assertEquals("killed", line.attr("data-status"));
    assertEquals("Gao", line.attr("data-place"));
    assertEquals("Mali: army\nrebel", line.attr("data-claimants"));
    assertEquals("2031-03-04", line.attr("data-from"));
    assertEquals("2031-03-04", line.attr("data-to"));
  }

  @Test
  void drawsAnOpenEndAsAnArrow() throws IOException {
    WrittenLedger open = new WrittenLedger();
    open.article("2031-03-04").claim(5, "killed", "Five fell.", IN_GAO);
    open.article("2031-03-04").claim(7, "killed", "Seven fell.", IN_GAO);
    Ledger closed = open.read();
    assertFalse(page(closed).selectFirst("svg path.figure").attr("d").contains("L"));
    Ledger ledger = new Ledger();
    String atLeast = open.text().replace("\"max\":7,", "");
    new LedgerReader(ledger)
        .read(new ByteArrayInputStream(atLeast.getBytes(StandardCharsets.UTF_8)));
    assertTrue(
        page(ledger).select("svg path.figure").eachAttr("d").stream()
            .anyMatch(d -> d.contains("L")));
  }

  @Test
  void namesTheOneSource() throws IOException {
    assertEquals("2031-03-05 · a3", page(toll()).selectFirst("tbody td:nth-child(4)").text());
  }

  @Test
  void listsSeveralSources() throws IOException {
    Ledger twice =
        new WrittenLedger()
            .article("2031-03-04")
            .claim(5, "killed", "Five fell.", IN_GAO)
            .article("2031-03-04")
            .claim(5, "killed", "Five were killed.", IN_GAO)
            .read();
    Element sources = page(twice).selectFirst("tbody details");
    assertEquals("2 articles, 2 independent", sources.selectFirst("summary").text());
    assertEquals(List.of("2031-03-04 · a1", "2031-03-04 · a2"), sources.select("li").eachText());
  }

  @Test
  void drawsWhatIsToldForNoDay() throws IOException {
    Ledger undated =
        new WrittenLedger()
            .article("2031-03-04")
            .claim(900, "deployed", "Many came.", "\"other_time\":true," + IN_GAO)
            .article("2031-03-04")
            .claim(2000, "deployed", "More came.", "\"other_time\":true," + IN_GAO)
            .read();
    Element chart = page(undated).selectFirst("svg");
    assertEquals(List.of("2,000", "0", "no day told"), chart.select("text").eachText());
    assertEquals(
        List.of("no day told: 900", "no day told: 2,000"), chart.select("title").eachText());
  }

  @Test
  void keepsVeryManyOfOneDayOnThePage() throws IOException {
    WrittenLedger many = new WrittenLedger();
    for (int i = 1; i <= 300; i++) {
      many.article("2031-03-04").claim(i, "deployed", "Some came.", IN_GAO);
    }
    List<String> paths = page(many.read()).select("svg path.figure").eachAttr("d");
    assertEquals(300, paths.size());
    assertTrue(
        paths.stream()
            .mapToInt(d -> Integer.parseInt(d.substring(1, d.indexOf(' '))))
            .allMatch(x -> x < 640));
  }

  private static Document hostile() throws IOException {
    String bad = "</script></style><img src=x onerror=alert(1)>' onclick='x";
    return page(
        new WrittenLedger()
            .article("2031-03-04")
            .claim(5, "killed", bad, names(bad))
            .claim(9, "killed", bad, names(bad))
            .read());
  }

  private static String names(String bad) {
    return String.format(
        "\"force\":\"%s\",\"place\":{\"name\":\"%s\",\"country\":\"ML\"},\"claimant\":\"%s\","
            + "\"unit\":\"%s\",\"noun\":\"%s\"",
        bad, bad, bad, bad, bad);
  }

  @Test
  void letsNothingBecomeMarkup() throws IOException {
    Document page = hostile();
    assertEquals(1, page.select("script").size());
    assertEquals(1, page.select("style").size());
    assertTrue(page.select("img, iframe, object, embed, link, base").isEmpty());
    for (Element each : page.getAllElements()) {
      for (Attribute attribute : each.attributes()) {
        assertFalse(attribute.getKey().startsWith("on"), each.toString());
        assertFalse(attribute.getKey().equals("style"), each.toString());
      }
    }
    assertTrue(page.selectFirst("h2").text().startsWith("</script></style><img"));
  }

  @Test
  void letsInItsOwnStyleAndScriptOnly() throws Exception {
    Document page = hostile();
    assertEquals(
        "default-src 'none'; style-src "
            + hash(page.selectFirst("style").data())
            + "; script-src "
            + hash(page.selectFirst("script").data())
            + "; base-uri 'none'; form-action 'none'",
        page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"));
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  @Test
  void ofNothingIsAPageAsWell() throws IOException {
    assertTrue(page(new Ledger()).select("article").isEmpty());
  }
}
