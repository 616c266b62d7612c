package org.ingest.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as a browser shows it. */
class ReportBrowserIT {
  private static final Path HOSTILE =
      Path.of("src/test/resources/newsroom/hostile.jsonl").toAbsolutePath();
  private static final Path SEEDS = Path.of("samples/seeds.txt").toAbsolutePath();
  private static final String POLICY = "http-equiv";

  @TempDir Path folder;
  private Browser browser;

  @BeforeEach
  void findBrowser() {
    browser = Browser.orSkip(folder);
  }

  private Path report(Path news) throws IOException, InterruptedException {
    Path page = folder.resolve("report.html");
    Program.Run run = Program.run(folder, List.of("-o", page.toString(), news.toString()), null);
    assertEquals(0, run.status(), run.err());
    return page;
  }

  /** What becomes of a report when a reader does what a script does. */
  private Document after(Path news, String script) throws IOException, InterruptedException {
    Path page = report(news);
    String html = Files.readString(page).replace(POLICY, "data-without");
    Files.writeString(page, html.replace("</body>", "<script>" + script + "</script></body>"));
    return browser.opened(page);
  }

  @Test
  void runsItsOwnScriptAndNoOther() throws Exception {
    Path page = report(HOSTILE);
    // As if markup had slipped through: the policy still lets none of it run.
    String slipped =
        Files.readString(page)
            .replace(
                "<footer>",
                "<img src=x onerror=\"document.title='hit'\"><script>document.title='hit'</script>"
                    + "<footer>");
    Files.writeString(page, slipped.replace(POLICY, "data-without"));
    assertEquals("hit", browser.opened(page).title(), "without the policy");
    Files.writeString(page, slipped);
    Document seen = browser.opened(page);
    assertEquals("What the articles say", seen.title());
    assertEquals("articles", seen.selectFirst("main").lastElementChild().id());
    int rows = seen.select("#counts tbody tr").size();
    assertEquals(rows + " of " + rows, seen.selectFirst("#counts output").text());
  }

  @Test
  void drawsMapChartAndTimeline() throws Exception {
    Document page = Jsoup.parse(report(SEEDS).toFile(), "UTF-8");
    Document seen = browser.opened(folder.resolve("report.html"));
    assertTrue(seen.select("section[hidden]").isEmpty());
    int points = page.select("#places tr[data-at]").size();
    assertEquals(points, seen.select("#map circle").size());
    assertTrue(seen.selectFirst("#map svg").attr("viewBox").matches("(-?[0-9.]+ ?){4}"));
    assertEquals(bars(page.select("#counts tbody tr")), seen.select("#chart .bar").size());
    assertEquals(
        page.select("#counts tr > td:nth-child(3):empty").size(),
        seen.select(".bar.open-above").size());
    assertTrue(seen.select("#chart h3").eachText().contains("Mali"));
    assertTrue(seen.select("#timeline .year .label").eachText().contains("2025"));
    assertLeadsToASentence(seen, seen.select("#chart a, #timeline a"));
  }

  private static int bars(Elements counts) {
    return (int) counts.stream().filter(row -> !range(row).isEmpty()).count();
  }

  private static String range(Element row) {
    return row.child(1).text() + row.child(2).text();
  }

  private static void assertLeadsToASentence(Document seen, Elements links) {
    assertTrue(links.size() > 20, links.toString());
    for (Element link : links) {
      assertTrue(seen.getElementById(link.attr("href").substring(1)) != null, link.toString());
    }
  }

  @Test
  void filtersRowsAndPicturesTogether() throws Exception {
    Document seen =
        after(
            SEEDS,
            "const field = document.querySelector('#counts input[type=search]');"
                + "field.value = 'mali KILLED';"
                + "field.dispatchEvent(new Event('input'));");
    List<String> rows = seen.select("#counts tbody tr").eachText();
    assertTrue(!rows.isEmpty() && rows.size() < 12, rows.toString());
    assertTrue(rows.stream().allMatch(each -> each.contains("Mali") && each.contains("killed")));
    assertEquals(rows.size(), seen.select("#chart .bar").size());
    assertTrue(seen.selectFirst("#counts output").text().startsWith(rows.size() + " of "));
  }

  @Test
  void leavesOutCopiesPartsRepeatsAndStatusesThatAreNotWanted() throws Exception {
    Document seen =
        after(
            SEEDS,
            "document.querySelector('#counts .once').click();"
                + "document.querySelector('#statuses input[value=killed]').click();");
    Elements rows = seen.select("#counts tbody tr");
    assertTrue(rows.size() > 5);
    assertTrue(rows.select(".again, [data-status=killed]").isEmpty());
  }

  @Test
  void sortsNumbersAsNumbersAndWordsAsWords() throws Exception {
    String twice = "const max = document.querySelectorAll('#counts th button')[2];";
    List<Integer> up = numbers(after(SEEDS, twice + "max.click();"));
    List<Integer> down = numbers(after(SEEDS, twice + "max.click(); max.click();"));
    assertTrue(up.size() > 10);
    assertEquals(up.stream().sorted().toList(), up);
    assertEquals(up.stream().sorted((one, other) -> other - one).toList(), down);
  }

  private static List<Integer> numbers(Document seen) {
    return seen.select("#counts tbody td:nth-child(3)").eachText().stream()
        .filter(each -> !each.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }

  @Test
  void zoomsAndMovesTheMapByKeys() throws Exception {
    Document seen =
        after(
            SEEDS,
            "const map = document.querySelector('#map svg'), seen = [];"
                + "for (const key of ['x', '+', 'ArrowRight', '-', '0']) {"
                + "  map.dispatchEvent(new KeyboardEvent('keydown', {key}));"
                + "  seen.push(map.getAttribute('viewBox'));"
                + "}"
                + "document.title = seen.join(';');");
    String[] views = seen.title().split(";");
    assertEquals(5, views.length);
    assertTrue(width(views[1]) < width(views[0]));
    assertEquals(width(views[1]), width(views[2]));
    assertTrue(left(views[2]) > left(views[1]));
    assertTrue(width(views[3]) > width(views[2]));
    assertEquals(views[0], views[4]);
  }

  private static double left(String view) {
    return Double.parseDouble(view.split(" ")[0]);
  }

  private static double width(String view) {
    return Double.parseDouble(view.split(" ")[2]);
  }

  @Test
  void hidesMarksOfAKindAndTellsWhatAMarkMeans() throws Exception {
    Document seen =
        after(
            SEEDS,
            "document.querySelector('#legend input[value=people]').click();"
                + "document.querySelector('article mark.troop_counts').click();");
    assertTrue(seen.selectFirst("main").hasClass("without-people"));
    assertTrue(
        seen.getElementById("value").text().startsWith("troop counts: 4500 to 5000, planned"),
        seen.getElementById("value").text());
  }

  @Test
  void showsCountsOfAPlaceThatIsPicked() throws Exception {
    Document seen =
        after(
            SEEDS,
            "const gao = [...document.querySelectorAll('#map circle')]"
                + "    .find(each => each.textContent.startsWith('Gao:'));"
                + "gao.dispatchEvent(new MouseEvent('click'));");
    String told = seen.selectFirst("#map output").text();
    assertTrue(told.startsWith("Gao named "), told);
    assertTrue(told.contains("9 · killed · Gao"), told);
  }

  private Path claims() throws IOException {
    Path news = folder.resolve("claims.jsonl");
    Files.writeString(
        news,
        claim("Forty Malian soldiers were killed in Gao, the rebels said.", "2031-03-04")
            + claim("The army said nine Malian soldiers were killed in Gao.", "2031-03-04")
            + claim("Some 300 Chadian soldiers are in Zinder, the mayor said.", "2031-03-05")
            + claim("About 500 Chadian soldiers are in Zinder.", "2031-06-05"));
    return news;
  }

  private static String claim(String text, String date) {
    return "{\"date\":\"" + date + "\",\"text\":\"" + text + "\"}\n";
  }

  /** The headings of the lines that are left after a choice. */
  private List<String> linesAfter(String name, String value) throws Exception {
    Document seen =
        after(
            claims(),
            String.format(
                "const field = document.querySelector('#ledger').querySelector('[name=%s]');"
                    + "if (field.type === 'checkbox') { field.checked = true; }"
                    + "else { field.value = '%s'; }"
                    + "field.dispatchEvent(new Event('input', {bubbles: true}));",
                name, value));
    Elements shown = seen.select("#ledger section:not([hidden]) article:not([hidden])");
    assertEquals(shown.size() + " of 2 lines", seen.selectFirst("#ledger output").text());
    return shown.select("h4").eachText();
  }

  @Test
  void showsAndFiltersTheLinesOfForces() throws Exception {
    String chad = "deployed, Zinder";
    String mali = "killed, Gao, 2031-03-04";
    assertEquals(List.of(chad, mali), linesAfter("force", ""));
    assertEquals(List.of(mali), linesAfter("force", "Mali"));
    assertEquals(List.of(chad), linesAfter("status", "deployed"));
    assertEquals(List.of(mali), linesAfter("claimants", "army"));
    assertEquals(List.of(chad), linesAfter("place", "zind"));
    assertEquals(List.of(chad), linesAfter("from", "2031-04-01"));
    assertEquals(List.of(mali), linesAfter("to", "2031-03-04"));
    assertEquals(List.of(mali), linesAfter("contradicted", ""));
  }

  @Test
  void leadsToTheLinesOfForces() throws Exception {
    claims();
    report(folder.resolve("claims.jsonl"));
    Document seen = browser.opened(folder.resolve("report.html"));
    assertTrue(!seen.selectFirst("nav a[href=#ledger]").hasAttr("hidden"));
    assertEquals(4, seen.select("#ledger svg path.figure").size());
  }
}
