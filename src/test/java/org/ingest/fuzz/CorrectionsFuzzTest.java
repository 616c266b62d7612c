package org.ingest.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ingest.article.Article;
import org.ingest.cases.OutputCheck;
import org.ingest.cases.TestPipeline;
import org.ingest.corrections.Corrections;
import org.ingest.corrections.CorrectionsFile;
import org.ingest.entity.Kind;
import org.ingest.entity.Mention;
import org.ingest.entity.TroopCount;
import org.ingest.text.CodePointIndex;
import org.ingest.writing.ArticleJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is decided on whatever mention, an article keeps what the contract promises. */
class CorrectionsFuzzTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TIMES = 300;
  private static final long SEED = Long.getLong("fuzz.seed", 19);
  private static final List<String> KINDS =
      List.of("person", "place", "organisation", "formation", "service", "armed_group", "generic");

  @TempDir Path folder;

  @Test
  void keepWhatTheContractPromises() throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<org.ingest.Outcome> news =
        TestPipeline.ingester().read(Path.of("samples/seeds.txt"))) {
      news.flatMap(each -> each.article().stream()).forEach(articles::add);
    }
    articles.add(
        TestPipeline.ingester()
            .extract("\uD83D\uDE9C An ISIL tactical unit killed 12 soldiers near Gao, then six."));
    Random random = new Random(SEED);
    for (int i = 0; i < TIMES; i++) {
      check(articles.get(random.nextInt(articles.size())), random);
    }
  }

  private void check(Article article, Random random) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      lines.add(line(article, random));
    }
    Path file = Files.write(folder.resolve("decided.jsonl"), lines);
    List<String> problems = new ArrayList<>();
    Corrections corrections =
        CorrectionsFile.read(file, problem -> problems.add(problem.toString()));
    String what = "seed " + SEED + ": " + lines;
    assertEquals(List.of(), problems, what);
    Article corrected = corrections.apply(article);
    assertTrue(corrected.corrections().contains(1), what);
    try {
      Invariants.check(corrected);
      OutputCheck.check(
          JSON.createArrayNode().add(JSON.readTree(new ArticleJson(false).toBytes(corrected))));
      checkIndexes(corrected.troopCounts());
    } catch (AssertionError e) {
      throw new AssertionError(what, e);
    }
  }

  private static void checkIndexes(List<TroopCount> counts) {
    for (int i = 0; i < counts.size(); i++) {
      int part = counts.get(i).partOf().orElse(-1);
      int repeat = counts.get(i).repeats().orElse(-1);
      assertTrue(part < counts.size() && repeat < counts.size() && part != i && repeat != i);
    }
  }

  private static String line(Article article, Random random) {
    List<Mention> mentions = Invariants.mentions(article).toList();
    Mention mention = mentions.get(random.nextInt(mentions.size()));
    ObjectNode line =
        JSON.createObjectNode()
            .put("article", article.id())
            .put("kind", mention.kind().jsonKey())
            .put("text", mention.text());
    if (random.nextBoolean()) {
      CodePointIndex codePoints = new CodePointIndex(article.text());
      line.put("start", codePoints.at(mention.span().start()));
      line.put("end", codePoints.at(mention.span().end()));
    }
    decide(mention.kind(), line, random);
    return line.toString();
  }

  private static void decide(Kind kind, ObjectNode line, Random random) {
    int choice = random.nextInt(3);
    if (choice == 0) {
      line.put("action", "drop");
    } else if (kind == Kind.TROOP_COUNT) {
      long min = 1 + random.nextInt(400);
      line.put("action", "set").put("status", "wounded").put("min", min).put("max", min * choice);
    } else if (choice == 1 || kind == Kind.DATE) {
      line.put("action", "retype").put("to", KINDS.get(random.nextInt(KINDS.size())));
    } else {
      line.put("action", "set").put("name", "Camp " + random.nextInt(3));
    }
  }
}
