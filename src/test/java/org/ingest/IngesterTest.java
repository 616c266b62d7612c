package org.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ingest.article.Article;
import org.ingest.cases.TestPipeline;
import org.ingest.collection.NearDuplicates;
import org.ingest.entity.Kind;
import org.ingest.entity.TroopCount;
import org.ingest.reading.Input;
import org.ingest.reading.Problem;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.RawArticle;
import org.ingest.writing.ArticleJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngesterTest {
  private static final Path SEEDS = Path.of("samples/seeds.txt");
  private static final String TEXT = "Three Canadian soldiers arrived in Riga on Monday.";

  private final Ingester ingester = TestPipeline.ingester();

  /** The example that the README and {@link Ingester} show, word for word. */
  private static void example() throws IOException {
    // begin
    Ingester ingester = Ingester.load();
    Article article =
        ingester.extract(
            "Three Canadian soldiers arrived in Riga on Monday.", LocalDate.of(2025, 3, 4));
    for (TroopCount count : article.troopCounts()) {
      System.out.println(count.mention().text() + ": " + count.mention().status());
    }
    try (Stream<Outcome> news = ingester.read(Path.of("samples/seeds.txt"))) {
      news.flatMap(each -> each.article().stream())
          .forEach(each -> System.out.println(each.name()));
    }
    // end
  }

  @Test
  void runsTheExampleThatIsShown() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      example();
    } finally {
      System.setOut(before);
    }
    List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals("Three Canadian soldiers: DEPLOYED", lines.get(0));
    assertEquals("001_river_crossing.txt", lines.get(1));
  }

  @Test
  void showsTheSameExampleEverywhere() throws IOException {
    String source = Files.readString(Path.of("src/test/java/org/ingest/IngesterTest.java"));
    String example =
        source
            .substring(source.indexOf("// begin\n") + 9, source.indexOf("    // end\n"))
            .stripTrailing()
            .stripIndent();
    String readme = Files.readString(Path.of("README.md"));
    assertTrue(readme.contains(example), "the README shows another example");
    String javadoc =
        Files.readString(Path.of("src/main/java/org/ingest/Ingester.java"))
            .lines()
            .map(line -> line.replaceFirst("^ \\* ?", ""))
            .collect(Collectors.joining("\n"));
    assertTrue(javadoc.contains(example), "the Javadoc shows another example");
  }

  @Test
  void givesTheArticleThatTheJsonShows() {
    Article article = ingester.extract(TEXT, LocalDate.of(2025, 3, 4));
    TroopCount count = article.troopCounts().get(0);
    assertEquals("Canada", count.mention().force().orElseThrow());
    assertEquals("2025-03-03", count.date().orElseThrow());
    assertEquals("Riga", article.places().get(0).name());
    assertEquals(List.of("Riga"), texts(article, Kind.PLACE));
    assertEquals(List.of("Three Canadian soldiers"), texts(article, Kind.TROOP_COUNT));
  }

  private static List<String> texts(Article article, Kind kind) {
    return article.mentions(kind).map(mention -> mention.span().in(article.text())).toList();
  }

  @Test
  void leavesADateOpenThatNothingFixes() {
    assertEquals("XXXX-WXX-1", ingester.extract(TEXT).dates().get(0).value());
  }

  @Test
  void findsTheSameOnSeveralThreads() {
    Article alone = ingester.extract(TEXT);
    List<Article> together =
        IntStream.range(0, 64).parallel().mapToObj(any -> ingester.extract(TEXT)).toList();
    together.forEach(each -> assertEquals(alone.troopCounts(), each.troopCounts()));
  }

  @Test
  void marksCopiesInWhatItReads(@TempDir Path folder) throws IOException {
    Files.copy(SEEDS, folder.resolve("a.txt"));
    Files.copy(SEEDS, folder.resolve("b.txt"));
    List<Article> one = articles(ingester, folder);
    assertEquals(0, one.size() % 2);
    for (int i = 0; i < one.size() / 2; i++) {
      Article copy = one.get(one.size() / 2 + i);
      assertTrue(one.get(i).duplicateOf().isEmpty());
      assertEquals(one.get(i).id(), copy.duplicateOf().orElseThrow());
    }
    List<Article> three = articles(ingester.with(Options.DEFAULT.withJobs(3)), folder);
    assertEquals(
        one.stream().map(Article::troopCounts).toList(),
        three.stream().map(Article::troopCounts).toList());
  }

  private static List<Article> articles(Ingester ingester, Path path) {
    try (Stream<Outcome> outcomes = ingester.read(path)) {
      return outcomes.map(outcome -> outcome.article().orElseThrow()).toList();
    }
  }

  @Test
  void givesAProblemForWhatCannotBeRead() {
    try (Stream<Outcome> outcomes = ingester.read(Path.of("no-such-file"))) {
      List<Outcome> all = outcomes.toList();
      assertEquals(1, all.size());
      assertEquals("no-such-file: no such file", all.get(0).problem().orElseThrow().toString());
    }
  }

  @Test
  void saysOnceAFileThatASentenceWasCut(@TempDir Path folder) throws IOException {
    String list = "The army named the towns of " + "Riga and ".repeat(250) + "Lowen.\n";
    Files.writeString(folder.resolve("a.txt"), "=== 1\n" + list + "=== 2\nNo.\n=== 3\n" + list);
    Files.writeString(folder.resolve("b.txt"), TEXT);
    try (Stream<Outcome> outcomes = ingester.read(folder)) {
      List<String> said =
          outcomes.flatMap(each -> each.problem().stream()).map(Object::toString).toList();
      assertEquals(
          List.of(
              folder.resolve("a.txt")
                  + ":2: a sentence of more than 400 tokens; rules read it in parts"),
          said);
    }
  }

  @Test
  void stopsReadingWhenTheStreamIsClosed() {
    try (Stream<Outcome> outcomes = ingester.read(SEEDS)) {
      assertTrue(outcomes.findFirst().orElseThrow().article().isPresent());
    }
  }

  @Test
  void refusesOptionsThatMakeNoSense() {
    assertThrows(IllegalArgumentException.class, () -> Options.DEFAULT.withJobs(0));
    assertThrows(IllegalArgumentException.class, () -> Options.DEFAULT.withMinConfidence(1.5));
    assertThrows(
        IllegalArgumentException.class, () -> Options.DEFAULT.withMinConfidence(Double.NaN));
  }

  @Test
  void workSpreadByTheCallerGivesWhatReadingGives() throws IOException {
    List<String> apart = new ArrayList<>();
    NearDuplicates stories = new NearDuplicates();
    ingester.split(
        Input.file(SEEDS),
        new ArticleSink() {
          @Override
          public void article(RawArticle raw) {
            SignedOutcome signed = ingester.work(raw);
            Article article = signed.outcome().article().orElseThrow();
            apart.add(line(stories.settle(article, signed.signature().orElseThrow())));
          }

          @Override
          public void problem(Problem problem) {
            apart.add(problem.toString());
          }
        });
    try (Stream<Outcome> news = ingester.read(SEEDS)) {
      assertEquals(news.map(each -> line(each.article().orElseThrow())).toList(), apart);
    }
  }

  @Test
  void aLineIsMarkedAsACopyAfterwards() {
    Article article = ingester.extract(TEXT);
    byte[] line = new ArticleJson(false).toBytes(article);
    String marked =
        new String(ArticleJson.asCopyOf(line, "0123456789abcdef"), StandardCharsets.UTF_8);
    assertEquals(line(article.asCopyOf("0123456789abcdef")), marked);
  }

  private static String line(Article article) {
    return new String(new ArticleJson(false).toBytes(article), StandardCharsets.UTF_8);
  }
}
