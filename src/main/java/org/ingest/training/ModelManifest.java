package org.ingest.training;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code manifest.json} in the models folder: for each model what made it of what, so that anyone
 * can make it again and see that the bytes are the same.
 */
public final class ModelManifest {
  /** The manifest's name in the models folder. */
  public static final String FILE = "manifest.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  public ModelManifest(Path modelsFolder) {
    this.folder = modelsFolder;
  }

  /**
   * What is said of a model.
   *
   * @param command that makes it
   * @param files that it is, in the models folder
   * @param scores by what was measured on which file
   */
  public record ModelEntry(
      String command,
      Collection<String> files,
      DataFolder data,
      String settings,
      Map<String, Double> scores,
      LocalDate date) {}

  /**
   * Puts a model's entry in the place of its last one; the others stay as they are.
   *
   * @throws IOException when a file of it cannot be read, or the manifest not be written
   */
  public void put(String model, ModelEntry entry) throws IOException {
    Path file = folder.resolve(FILE);
    ObjectNode manifest =
        Files.exists(file) ? (ObjectNode) JSON.readTree(file.toFile()) : JSON.createObjectNode();
    manifest.set(model, describe(entry));
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    Files.deleteIfExists(folder.resolve(ModelChecksums.FILE));
    Files.writeString(file, JSON.writer(printer).writeValueAsString(manifest) + "\n");
  }

  /**
   * The SHA-256 of each model's files, by name.
   *
   * @throws IOException when the manifest is missing or unreadable
   */
  Map<String, String> files() throws IOException {
    Path file = folder.resolve(FILE);
    Map<String, String> sums = new LinkedHashMap<>();
    try {
      for (JsonNode model : JSON.readTree(file.toFile())) {
        for (Map.Entry<String, JsonNode> each : model.path("files").properties()) {
          sums.put(each.getKey(), each.getValue().asText());
        }
      }
      return sums;
    } catch (IOException e) {
      throw new IOException(
          file + ": cannot be read: " + e.getMessage().lines().findFirst().get(), e);
    }
  }

  private ObjectNode describe(ModelEntry entry) throws IOException {
    ObjectNode described = JSON.createObjectNode();
    described.put("command", entry.command);
    described.put("date", entry.date.toString());
    described.put("settings", entry.settings);
    described.set("files", checksums(folder, entry.files));
    described.set("data", checksums(entry.data.root(), entry.data.used()));
    ObjectNode scores = described.putObject("scores");
    entry.scores.forEach((what, score) -> scores.put(what, Math.round(score * 1000) / 10.0));
    var licences = described.putArray("licences");
    licences(entry.data.used()).forEach(licences::add);
    return described;
  }

  private static ObjectNode checksums(Path root, Collection<String> paths) throws IOException {
    ObjectNode sums = JSON.createObjectNode();
    for (String path : paths) {
      sums.put(path, sha256(root.resolve(path)));
    }
    return sums;
  }

  /** Of a file's bytes, 64 hexadecimal digits. */
  public static String sha256(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The data's licences, as its own page names them; {@code README.md} beside this says more. */
  private static List<String> licences(Collection<String> paths) throws IOException {
    try (var in = ModelManifest.class.getResourceAsStream("licences.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .filter(row -> paths.stream().anyMatch(path -> path.startsWith(row[0])))
          .map(row -> row[1])
          .distinct()
          .toList();
    }
  }
}
