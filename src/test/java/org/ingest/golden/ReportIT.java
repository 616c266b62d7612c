package org.ingest.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report: what it holds, and that nothing from an article runs or loads. */
class ReportIT {
  private static final Path HOSTILE =
      Path.of("src/test/resources/newsroom/hostile.jsonl").toAbsolutePath();
  private static final Path SEEDS = Path.of("samples/seeds.txt").toAbsolutePath();

  @TempDir Path folder;

  private Path report(Path news) throws IOException, InterruptedException {
    Path page = folder.resolve("report.html");
    Program.Run run = Program.run(folder, List.of("-o", page.toString(), news.toString()), null);
    assertEquals(0, run.status(), run.err());
    return page;
  }

  private Document page(Path news) throws IOException, InterruptedException {
    return Jsoup.parse(report(news).toFile(), "UTF-8");
  }

  private JsonNode articles(Path news) throws IOException, InterruptedException {
    String json = Program.run(folder, List.of(news.toString()), null).out();
    return new ObjectMapper().readTree(json);
  }

  @Test
  void showsEachTextWholeAndEachCountWithItsSentence() throws Exception {
    Document page = page(SEEDS);
    int article = 0;
    int row = 0;
    for (JsonNode each : articles(SEEDS)) {
      Element shown = page.select("article").get(article++);
      assertEquals(each.get("text").asText(), shown.selectFirst(".text").wholeText());
      for (JsonNode count : each.get("troop_counts")) {
        Element cells = page.select("#counts tbody tr").get(row++);
        assertEquals(count.get("text").asText(), cells.child(0).wholeText());
        assertEquals(count.path("max").asText(), cells.child(2).text());
        String marked = cells.child(8).select("mark.troop_counts").eachText().toString();
        assertTrue(marked.contains(cells.child(0).text()), marked);
        assertLeadsToItsSentence(page, cells);
      }
    }
    assertEquals(row, page.select("#counts tbody tr").size());
    assertTrue(row > 20, "too few counts: " + row);
  }

  private static void assertLeadsToItsSentence(Document page, Element row) {
    String target = row.selectFirst("a").attr("href").substring(1);
    assertEquals(row.child(8).wholeText(), page.getElementById(target).wholeText());
  }

  @Test
  void marksCopiesPartsAndRepeatsAsNotToBeAddedUp() throws Exception {
    int again = 0;
    for (JsonNode each : articles(HOSTILE)) {
      for (JsonNode count : each.get("troop_counts")) {
        boolean isFirst = !each.has("duplicate_of") && !count.has("part_of");
        again += isFirst && !count.has("repeats") ? 0 : 1;
      }
    }
    assertEquals(again, page(HOSTILE).select("tr.again").size());
    assertTrue(again > 0);
  }

  @Test
  void letsNothingOfAnArticleBecomeMarkup() throws Exception {
    Document page = page(HOSTILE);
    assertEquals(1, page.select("script").size());
    assertEquals(1, page.select("style").size());
    assertTrue(page.select("img, iframe, object, embed, link, base, form").isEmpty());
    for (Element each : page.getAllElements()) {
      for (Attribute attribute : each.attributes()) {
        assertFalse(attribute.getKey().startsWith("on"), each.toString());
        assertFalse(attribute.getKey().equals("style"), each.toString());
      }
      String address = each.attr("href") + each.attr("src");
      assertTrue(address.isEmpty() || address.startsWith("#"), address);
    }
    assertTrue(page.text().contains("javascript:alert(1)"), "shown as text");
    assertTrue(page.selectFirst("h3").text().startsWith("</style><script>alert(1)</script>"));
  }

  @Test
  void tellsEachNameOnceWithHowOftenItIsNamed() throws Exception {
    Map<String, Integer> people = new TreeMap<>();
    for (JsonNode each : articles(SEEDS)) {
      for (JsonNode person : each.get("people")) {
        people.merge(person.get("name").asText(), person.get("mentions").size(), Integer::sum);
      }
    }
    Map<String, Integer> shown = new TreeMap<>();
    Document page = page(SEEDS);
    for (Element row : page.select("#people tbody tr")) {
      shown.put(row.child(0).text(), Integer.valueOf(row.child(2).text()));
      String target = row.selectFirst("a.to").attr("href").substring(1);
      assertEquals(row.child(4).wholeText(), page.getElementById(target).wholeText());
    }
    assertEquals(people, shown);
  }

  @Test
  void givesTheMapEachPlaceWhoseCoordinatesAreKnown() throws Exception {
    Set<String> known = new TreeSet<>();
    for (JsonNode each : articles(SEEDS)) {
      for (JsonNode place : each.get("places")) {
        if (place.has("latitude")) {
          known.add(place.get("latitude").asText() + " " + place.get("longitude").asText());
        }
      }
    }
    Set<String> shown = new TreeSet<>(page(SEEDS).select("#places tr").eachAttr("data-at"));
    shown.remove("");
    assertEquals(known, shown);
    assertTrue(known.size() > 3);
  }

  @Test
  void letsInItsOwnStyleAndScriptOnly() throws Exception {
    Document page = page(HOSTILE);
    String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertEquals(
        "default-src 'none'; style-src "
            + hash(page.selectFirst("style").data())
            + "; script-src "
            + hash(page.selectFirst("script").data())
            + "; base-uri 'none'; form-action 'none'",
        policy);
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  private Path claims() throws IOException {
    Path news = folder.resolve("claims.jsonl");
    Files.writeString(
        news,
        String.join(
            "\n",
            claim("Forty Malian soldiers were killed in Gao on Monday, according to the rebels."),
            claim(
                "The <b onclick=x>road</b> is open. The army said nine Malian soldiers were"
                    + " killed in Gao on Monday."),
            claim("Two Chadian soldiers were wounded in Zinder on Monday.")));
    return news;
  }

  private static String claim(String text) {
    return "{\"date\":\"2031-03-04\",\"title\":\"</script><i>A toll</i>\",\"text\":\""
        + text
        + "\"}";
  }

  @Test
  void setsClaimsOfOneForceSideBySide() throws Exception {
    Document page = page(claims());
    Element ledger = page.getElementById("ledger");
    assertFalse(ledger.hasAttr("hidden"));
    assertEquals(List.of("Mali"), ledger.select("h3").eachText());
    assertEquals(List.of("killed, Gao, 2031-03-03"), ledger.select("h4").eachText());
    assertEquals(1, ledger.select("article.contradicted").size());
    assertEquals(List.of("rebel", "army"), ledger.select("tbody td:first-child").eachText());
    for (Element row : ledger.select("tbody tr")) {
      String target = row.selectFirst("a.to").attr("href").substring(1);
      assertEquals(row.child(4).text(), page.getElementById(target).text());
    }
    assertTrue(page.select("b, i").isEmpty(), "nothing of an article is markup");
  }

  @Test
  void hasNoPartForClaimsThatStandAlone() throws Exception {
    Path news = folder.resolve("alone.jsonl");
    Files.writeString(news, claim("Two Chadian soldiers were wounded in Zinder on Monday."));
    Element ledger = page(news).getElementById("ledger");
    assertTrue(ledger.hasAttr("hidden"));
    assertTrue(ledger.children().isEmpty());
  }

  @Test
  void isNoNewsForALaterRun() throws Exception {
    report(SEEDS);
    Program.Run run = Program.run(folder, List.of("report.html"), null);
    assertEquals(2, run.status());
    assertTrue(run.err().contains("report.html: is what ingest wrote, not news"), run.err());
  }
}
