package org.ingest.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.ingest.cli.help.ManualPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the build writes of the program's help. */
class HelpFilesTest {
  private static final String TIME = "2025-04-28T00:00:00Z";

  @TempDir Path share;

  @Test
  void tellsEachOptionOfEachCommand() throws IOException {
    HelpFiles.main(new String[] {share.toString(), TIME});
    List<CommandSpec> commands = commands(Main.described());
    assertTrue(commands.size() > 10);
    for (CommandSpec command : commands) {
      String page = page(ManualPage.name(command));
      for (OptionSpec option : command.options()) {
        for (String name : option.names()) {
          assertTrue(page.contains("\\fB" + name.replace("-", "\\-") + "\\fR"), name);
        }
      }
    }
  }

  private static List<CommandSpec> commands(CommandLine line) {
    List<CommandSpec> found = new ArrayList<>(List.of(line.getCommandSpec()));
    line.getSubcommands().values().forEach(each -> found.addAll(commands(each)));
    return found;
  }

  private String page(String name) throws IOException {
    Path file = share.resolve("man/man1/" + name + ".1.gz");
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), "UTF-8");
    }
  }

  @Test
  void tellsOfEnvironmentAndFilesOnThePageOfTheProgramOnly() throws IOException {
    HelpFiles.main(new String[] {share.toString(), TIME});
    assertTrue(page("ingest").contains("\\fBINGEST_CONFIG\\fR"));
    assertTrue(page("ingest").contains("\n.SH \"EXIT STATUS\"\n"));
    assertEquals(-1, page("ingest-ledger").indexOf("INGEST_CONFIG"));
  }

  @Test
  void givesTheSameBytesAgain(@TempDir Path other) throws IOException {
    HelpFiles.main(new String[] {share.toString(), TIME});
    HelpFiles.main(new String[] {other.toString(), TIME});
    for (Path each : files()) {
      Path again = other.resolve(share.relativize(each));
      assertArrayEquals(Files.readAllBytes(each), Files.readAllBytes(again), each.toString());
    }
    assertTrue(files().size() > 13);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(share)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
