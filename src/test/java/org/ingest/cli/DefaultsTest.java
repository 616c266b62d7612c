package org.ingest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ingest.writing.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class DefaultsTest {
  @TempDir Path home;

  private void config(String text) throws IOException {
    Files.writeString(home.resolve(".ingest.properties"), text);
  }

  private IngestOptions options(Map<String, String> environment, String... typed)
      throws IOException {
    IngestOptions options = new IngestOptions();
    CommandSpec spec = CommandSpec.create();
    options.describe(spec);
    spec.defaultValueProvider(Defaults.of(spec, List.of(typed), environment, home));
    new CommandLine(spec).parseArgs(typed);
    return options;
  }

  private static List<OutputFormat> formats(IngestOptions options) {
    return options.destinations().stream().map(Destination::format).toList();
  }

  @Test
  void takesTheFileThenTheEnvironmentThenWhatIsTyped() throws IOException {
    config("format = csv\njobs=3\nmin-confidence=0.5\n");
    IngestOptions file = options(Map.of());
    assertEquals(List.of(OutputFormat.CSV), formats(file));
    assertEquals(3, file.jobs());
    assertEquals(0.5, file.minConfidence());
    Map<String, String> environment = Map.of("INGEST_FORMAT", "tsv", "INGEST_JOBS", "");
    assertEquals(List.of(OutputFormat.TSV), formats(options(environment)));
    assertEquals(3, options(environment).jobs());
    IngestOptions typed = options(environment, "-f", "jsonl", "--jobs", "2");
    assertEquals(List.of(OutputFormat.JSONL), formats(typed));
    assertEquals(2, typed.jobs());
  }

  @Test
  void keepsAFlagThatIsSetAndTyped() throws IOException {
    config("pretty=true\n");
    assertTrue(options(Map.of()).pretty());
    assertTrue(options(Map.of(), "--pretty").pretty());
  }

  @Test
  void takesAnotherFileWhereOneIsNamed() throws IOException {
    config("jobs=3\n");
    Path other = Files.writeString(home.resolve("other.properties"), "jobs=4\n");
    assertEquals(4, options(Map.of("INGEST_CONFIG", other.toString())).jobs());
    IOException missing =
        assertThrows(IOException.class, () -> options(Map.of("INGEST_CONFIG", "/no/such")));
    assertEquals("/no/such: cannot be read: no such file", missing.getMessage());
  }

  @Test
  void refusesNamesThatAreNoOption() throws IOException {
    config("formt=csv\n");
    IOException wrong = assertThrows(IOException.class, () -> options(Map.of()));
    assertTrue(
        wrong
            .getMessage()
            .endsWith(".ingest.properties: no option \"formt\"; did you mean format?"),
        wrong.getMessage());
    config("help=true\n");
    assertThrows(IOException.class, () -> options(Map.of()));
  }

  @Test
  void leavesOtherVariablesAlone() throws IOException {
    assertEquals(1, options(Map.of("INGEST_JAVA_OPTS", "-Xmx1g", "JOBS", "5")).jobs());
  }
}
