package org.ingest.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the README tells a reporter to type. */
class RecipesIT {
  private static final Pattern SHELL = Pattern.compile("(?s)```sh\n(.*?)```");

  @TempDir Path folder;

  @Test
  void leadFromNothingToATableAndAMap() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here: no recipe is run");
    assumeTrue(run("jq --version") == 0, "no jq here: no recipe is run");
    Files.createDirectory(folder.resolve("samples"));
    Files.copy(Path.of("samples/seeds.txt"), folder.resolve("samples/seeds.txt"));
    assertEquals(0, run(recipes()), read("log"));
    assertEquals(killed(), Integer.parseInt(read("log").strip()));
    for (String file : List.of("out/articles.html", "out/counts.csv", "out/articles.geojson")) {
      assertTrue(read(file).length() > 1000, file);
    }
    assertTrue(read("units.csv").contains("41st Engineer Brigade"));
    assertTrue(read("decided-counts.csv").contains(",Poland,"));
    assertTrue(read("decided-counts.csv").contains(",corrections"));
    assertEquals(read("seen.txt").lines().count(), read("archive.jsonl").lines().count());
  }

  private static String recipes() throws IOException {
    Matcher blocks = SHELL.matcher(Files.readString(Path.of("README.md")));
    return blocks.results().map(each -> each.group(1)).collect(Collectors.joining());
  }

  /** What the recipe that sums counts must give. */
  private int killed() throws IOException {
    int sum = 0;
    for (JsonNode article : new ObjectMapper().readTree(read("out/articles.json"))) {
      for (JsonNode count : article.get("troop_counts")) {
        boolean isOwn = !article.has("duplicate_of") && !count.has("part_of");
        boolean isFirst = isOwn && !count.has("repeats") && !count.path("denied").asBoolean();
        sum +=
            isFirst && count.get("status").asText().equals("killed")
                ? count.path("min").asInt()
                : 0;
      }
    }
    return sum;
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private int run(String script) throws IOException, InterruptedException {
    String path = Program.HOME.resolve("bin") + ":" + System.getenv("PATH");
    ProcessBuilder bash =
        new ProcessBuilder("/bin/bash", "-euo", "pipefail", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile());
    bash.environment().put("PATH", path);
    Process process = bash.start();
    assertTrue(process.waitFor(10, TimeUnit.MINUTES));
    return process.exitValue();
  }
}
