package org.ingest.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ingest.cases.OutputCheck;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the built program in each folder of {@code golden/} with the arguments that stand there a
 * line each, and compares all that it gives: {@code stdout}, {@code stderr}, {@code status}. In a
 * folder with a {@code registry.jsonl} it asks for a registry and compares that.
 *
 * <p>With {@code -Dgolden.rewrite=true} it writes them instead; read the difference.
 */
class GoldenRunsIT {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

  @TestFactory
  List<DynamicTest> everyGoldenRun() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      List<DynamicTest> runs =
          folders
              .filter(Files::isDirectory)
              .sorted()
              .map(
                  folder ->
                      DynamicTest.dynamicTest(
                          folder.getFileName().toString(), () -> compare(folder)))
              .toList();
      assertFalse(runs.isEmpty(), "no golden runs");
      return runs;
    }
  }

  private static void compare(Path folder) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(Files.readAllLines(folder.resolve("arguments")));
    Path expectedRegistry = folder.resolve("registry.jsonl");
    Path registry = Files.createTempFile("registry", ".jsonl");
    if (Files.exists(expectedRegistry)) {
      arguments.addAll(List.of("--registry", registry.toString()));
    }
    Path stdin = folder.resolve("stdin");
    Program.Run run =
        Program.run(folder.toAbsolutePath(), arguments, Files.exists(stdin) ? stdin : null);
    if (run.out().startsWith("[")) {
      OutputCheck.check(new ObjectMapper().readTree(run.out()));
    }
    if (run.out().startsWith("{\"type\":\"ledger\"")) {
      OutputCheck.checkLedger(run.out());
    }
    expect(folder.resolve("status"), run.status() + "\n");
    expect(folder.resolve("stderr"), run.err());
    expect(folder.resolve("stdout"), Program.withoutProducer(run.out()));
    if (Files.exists(expectedRegistry)) {
      expect(expectedRegistry, Files.readString(registry));
      OutputCheck.checkRegistry(Files.readString(registry));
    }
    Files.delete(registry);
  }

  private static void expect(Path file, String found) throws IOException {
    if (REWRITE) {
      Files.writeString(file, found);
    }
    assertEquals(Files.readString(file), found, file.toString());
  }
}
