package org.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the packages to the order that {@code ARCHITECTURE.md} shows. */
class LayersTest {
  private static final Path ROOT = Path.of("src/main/java/org/ingest");
  private static final String BASE = "";

  /** A package may import from earlier layers and from its own package only. */
  private static final List<Set<String>> LAYERS =
      List.of(
          Set.of("text"),
          Set.of("lexicon"),
          Set.of("entity"),
          Set.of("reading"),
          Set.of("splitting"),
          Set.of("page"),
          Set.of("formats"),
          Set.of("cleaning"),
          Set.of("nlp"),
          Set.of("syntax"),
          Set.of("names"),
          Set.of("person", "place", "organisation", "unit", "date"),
          Set.of("troops"),
          Set.of("article"),
          Set.of("corrections"),
          Set.of("collection"),
          Set.of("ledger"),
          Set.of("writing"),
          Set.of("training"),
          Set.of("evaluation"),
          Set.of(BASE),
          Set.of("cli"));

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?org\\.ingest\\.(?:([a-z]+)\\.)?[a-z.]*[A-Z]");

  @Test
  void importsPointUpTheTableOnly() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      String from = packageOf(file);
      Matcher imports = IMPORT.matcher(Files.readString(file));
      while (imports.find()) {
        String to = imports.group(1) == null ? BASE : imports.group(1);
        if (!to.equals(from) && layer(to) >= layer(from)) {
          wrong.add(ROOT.relativize(file) + " imports from " + to);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void noTwoClassesShareAName() throws IOException {
    Map<String, Path> byName = new HashMap<>();
    List<String> shared = new ArrayList<>();
    for (Path file : sources()) {
      Path other = byName.put(file.getFileName().toString(), file);
      if (other != null && !file.endsWith("package-info.java")) {
        shared.add(ROOT.relativize(other) + " and " + ROOT.relativize(file));
      }
    }
    assertEquals(List.of(), shared);
  }

  @Test
  void everyPackageTellsItsStory() throws IOException {
    Map<String, Boolean> told = new TreeMap<>();
    for (Path file : sources()) {
      told.merge(
          ROOT.relativize(file.getParent()).toString(),
          file.endsWith("package-info.java"),
          Boolean::logicalOr);
    }
    assertEquals(List.of(), told.keySet().stream().filter(each -> !told.get(each)).toList());
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .sorted()
          .toList();
    }
  }

  /** The first name below the base package; what is below it belongs to it. */
  private static String packageOf(Path file) {
    Path path = ROOT.relativize(file);
    return path.getNameCount() == 1 ? BASE : path.getName(0).toString();
  }

  private static int layer(String name) {
    for (int i = 0; i < LAYERS.size(); i++) {
      if (LAYERS.get(i).contains(name)) {
        return i;
      }
    }
    throw new IllegalStateException("no layer for the package " + name);
  }
}
