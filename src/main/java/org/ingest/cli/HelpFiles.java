package org.ingest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ingest.cli.help.CompletionScript;
import org.ingest.cli.help.ManualPage;
import picocli.CommandLine;

/** Writes the manual pages and completions that the build packs; not a part of the command line. */
public final class HelpFiles {
  private static final String MORE = "manual-sections.roff";
  private static final int LENGTH_OF_DAY = 10;

  private final Path share;
  private final String day;

  private HelpFiles(Path share, String day) {
    this.share = share;
    this.day = day;
  }

  /**
   * @param arguments the folder {@code share} of the program, and a time that the pages tell, as
   *     2025-04-28T00:00:00Z
   */
  public static void main(String[] arguments) throws IOException {
    String day = arguments[1].substring(0, LENGTH_OF_DAY);
    HelpFiles files = new HelpFiles(Path.of(arguments[0]), day);
    CommandLine program = Main.described();
    files.writePages(program, moreOfTheProgram());
    for (CompletionScript each : CompletionScript.values()) {
      files.write(each.place(program.getCommandName()), each.write(program));
    }
  }

  private void writePages(CommandLine command, String more) throws IOException {
    String version = "ingest " + ProducerFinder.version().orElse("");
    String page = ManualPage.of(command.getCommandSpec(), version, day, more);
    write("man/man1/" + ManualPage.name(command.getCommandSpec()) + ".1", page);
    for (CommandLine each : command.getSubcommands().values()) {
      writePages(each, "");
    }
  }

  private void write(String file, String text) throws IOException {
    Path target = share.resolve(file);
    Files.createDirectories(target.getParent());
    Files.writeString(target, text);
  }

  /** What no option tells: environment and files. */
  private static String moreOfTheProgram() throws IOException {
    try (InputStream in = HelpFiles.class.getResourceAsStream(MORE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
