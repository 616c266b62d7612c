package org.ingest.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
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
      files.write(each.place(program.getCommandName()), utf8(each.write(program)));
    }
  }

  private void writePages(CommandLine command, String more) throws IOException {
    String version = "ingest " + ProducerFinder.version().orElse("");
    String page = ManualPage.of(command.getCommandSpec(), version, day, more);
    String file = "man/man1/" + ManualPage.name(command.getCommandSpec()) + ".1.gz";
    write(file, packed(page));
    for (CommandLine each : command.getSubcommands().values()) {
      writePages(each, "");
    }
  }

  private void write(String file, byte[] content) throws IOException {
    Path target = share.resolve(file);
    Files.createDirectories(target.getParent());
    Files.write(target, content);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * As Debian wants pages; all readers of pages unpack them. The same text gives the same bytes.
   */
  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(utf8(text));
    }
    return packed.toByteArray();
  }

  /** What no option tells: environment and files. */
  private static String moreOfTheProgram() throws IOException {
    try (InputStream in = HelpFiles.class.getResourceAsStream(MORE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
