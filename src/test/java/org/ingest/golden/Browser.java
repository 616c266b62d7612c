package org.ingest.golden;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A headless Chromium, where the machine has one. */
final class Browser {
  private static final List<String> PROGRAMS = List.of("chromium", "chromium-browser");

  private final String program;
  private final Path folder;

  private Browser(String program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** Skips the test that asks for it where there is none. */
  static Browser orSkip(Path folder) {
    Optional<String> found = PROGRAMS.stream().filter(Browser::canRun).findFirst();
    assumeTrue(found.isPresent(), "no chromium here: the report is not opened in a browser");
    return new Browser(found.get(), folder);
  }

  /** What the page is after its scripts have run. */
  Document opened(Path page) throws IOException, InterruptedException {
    Path out = folder.resolve("seen.html");
    Process process =
        new ProcessBuilder(
                program,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=1200,900",
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertTrue(process.waitFor(3, TimeUnit.MINUTES), "the browser does not end");
    } finally {
      Stream.concat(process.descendants(), Stream.of(process.toHandle()))
          .forEach(ProcessHandle::destroyForcibly);
    }
    return Jsoup.parse(Files.readString(out));
  }

  private static boolean canRun(String program) {
    try {
      return new ProcessBuilder(program, "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
