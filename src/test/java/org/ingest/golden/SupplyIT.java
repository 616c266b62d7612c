package org.ingest.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is shipped is what is listed, under licences that are named, and no class comes twice. */
class SupplyIT {
  private static final Path LIBRARIES = Program.HOME.resolve("lib");
  private static final Path BILL = Path.of("target/bom.json");

  @Test
  void listsEveryLibraryWithItsLicence() throws IOException {
    Map<String, String> made = new TreeMap<>();
    for (JsonNode each : bill()) {
      made.put(each.get("name").asText(), licences(each));
    }
    Map<String, String> listed =
        Files.readAllLines(Path.of("THIRD-PARTY.md")).stream()
            .filter(line -> line.matches("\\| [a-z].*"))
            .map(line -> line.split("\\s*\\|\\s*"))
            .collect(Collectors.toMap(cells -> cells[1], cells -> cells[2]));
    assertEquals(made, new TreeMap<>(listed));
  }

  @Test
  void loadsWhatIsListed() throws IOException {
    TreeSet<String> expected = new TreeSet<>();
    for (JsonNode each : bill()) {
      expected.add(each.get("name").asText() + "-" + each.get("version").asText() + ".jar");
    }
    assertEquals(expected, new TreeSet<>(libraries()));
  }

  @Test
  void shipsNoClassTwice() throws IOException {
    Map<String, String> first = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (String jar : libraries()) {
      try (JarFile file = new JarFile(LIBRARIES.resolve(jar).toFile())) {
        file.stream()
            .map(entry -> entry.getName())
            .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
            .filter(name -> first.putIfAbsent(name, jar) != null)
            .forEach(twice::add);
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void saysNothingOfWhenItWasBuilt() throws IOException {
    assertTrue(read().path("metadata").path("timestamp").isMissingNode());
    assertTrue(read().path("serialNumber").isMissingNode());
  }

  private static JsonNode bill() throws IOException {
    return read().get("components");
  }

  private static JsonNode read() throws IOException {
    assumeTrue(Files.exists(BILL), "the bill of materials is not made by mvn --offline");
    return new ObjectMapper().readTree(BILL.toFile());
  }

  private static String licences(JsonNode library) {
    List<String> names = new ArrayList<>();
    library.path("licenses").forEach(each -> names.add(each.path("license").path("id").asText()));
    return String.join(", ", names);
  }

  /** What the program's class path holds beside itself; a build over an older one leaves more. */
  private static List<String> libraries() throws IOException {
    try (Stream<Path> files = Files.list(LIBRARIES)) {
      Path program =
          files
              .filter(each -> each.getFileName().toString().startsWith("ingest-"))
              .findFirst()
              .get();
      try (JarFile jar = new JarFile(program.toFile())) {
        String path = jar.getManifest().getMainAttributes().getValue("Class-Path");
        return List.of(path.split(" "));
      }
    }
  }
}
