package org.ingest.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual pages that the build makes. */
class ManualIT {
  private static final Path PAGES = Program.HOME.resolve("share/man/man1");
  private static final Pattern OPTION = Pattern.compile("(?m)^ {1,7}(?:-\\w, )?(--?[a-z-]+)");

  @TempDir Path folder;

  @Test
  void tellsEachOptionOfEachCommand() throws Exception {
    for (Path page : pages()) {
      String name = page.getFileName().toString().replaceAll("^ingest-?|\\.1\\.gz$", "");
      List<String> arguments = new ArrayList<>(List.of(name.split("-")));
      arguments.removeIf(String::isEmpty);
      arguments.add("--help");
      String help = Program.run(folder, arguments, null).out();
      String text = text(page);
      for (String option : options(help)) {
        assertTrue(text.contains("\\fB" + option.replace("-", "\\-") + "\\fR"), page + option);
      }
    }
    assertTrue(pages().size() > 10, pages().toString());
  }

  private static Set<String> options(String help) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = OPTION.matcher(help);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    assertTrue(found.contains("--help"), help);
    return found;
  }

  @Test
  void areShownWithoutWarnings() throws Exception {
    assumeTrue(Machine.has("man") && Machine.has("groff"), "no man here: no page is shown");
    for (Path page : pages()) {
      ProcessBuilder man = new ProcessBuilder("man", "--warnings", "-l", page.toString());
      man.environment().put("LC_ALL", "C.UTF-8");
      Path shown = folder.resolve("shown");
      Path warnings = folder.resolve("warnings");
      man.redirectOutput(shown.toFile()).redirectError(warnings.toFile());
      assertEquals(0, man.start().waitFor(), page.toString());
      assertEquals("", Files.readString(warnings), page.toString());
      assertTrue(Files.readString(shown).contains("--help"), page.toString());
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.sorted().toList();
    }
  }

  private static String text(Path page) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(page))) {
      return new String(in.readAllBytes(), "UTF-8");
    }
  }
}
