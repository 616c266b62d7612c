package org.ingest.golden;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the program that the build has laid out, as a shell would. */
final class Program {
  static final Path HOME = Path.of("target/ingest").toAbsolutePath();
  private static final Path SCRIPT = HOME.resolve("bin/ingest");

  /** What a run gave. */
  record Run(int status, String out, String err) {}

  private Program() {}

  /** Articles without what made them, which a file that is kept need not say. */
  static String withoutProducer(String articles) {
    return articles.replaceAll("\\s*\"made_by\" ?: ?\\{[^}]*},", "");
  }

  static Run run(Path folder, List<String> arguments, Path input)
      throws IOException, InterruptedException {
    return run(SCRIPT, folder, arguments, input);
  }

  /**
   * @param script the start script, or a link to it
   * @param input what standard input reads, null for nothing
   */
  static Run run(Path script, Path folder, List<String> arguments, Path input)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(arguments);
    Path out = Files.createTempFile("ingest", ".out");
    Path err = Files.createTempFile("ingest", ".err");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(input == null ? Path.of("/dev/null").toFile() : input.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        throw new IOException("no end after five minutes: " + command);
      }
      return new Run(process.exitValue(), read(out), read(err));
    } finally {
      process.destroyForcibly();
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
