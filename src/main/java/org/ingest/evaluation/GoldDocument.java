package org.ingest.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.text.Span;

/**
 * A text with what annotators marked in it.
 *
 * @param marks in the order of the file, troop counts among them
 * @param countsOnly true where nothing but troop counts was annotated
 */
public record GoldDocument(
    String id, Optional<String> date, String text, List<Mark> marks, boolean countsOnly) {
  /**
   * A marked mention.
   *
   * @param span in UTF-16 offsets of the text
   * @param attributes the annotation as it stands in the file
   */
  public record Mark(Span span, ScoredKind kind, JsonNode attributes) {
    /** An attribute as the file has it, or the empty string. */
    String attribute(String key) {
      return attributes.path(key).asText("");
    }

    boolean has(String key) {
      return attributes.has(key);
    }

    /** True where another annotator could decide otherwise: neither right nor wrong. */
    boolean isOpen() {
      return attributes.path("open").asBoolean(false);
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  public GoldDocument {
    marks = List.copyOf(marks);
  }

  /**
   * Reads an annotated file: a JSON array or JSON Lines. Texts that it lacks are taken from {@code
   * ID.txt} in {@code texts}.
   *
   * @throws IOException when the file or a text is missing or unreadable, with a message for the
   *     user
   */
  public static List<GoldDocument> read(Path file, Path texts) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    try (MappingIterator<JsonNode> values =
        JSON.readerFor(JsonNode.class).readValues(file.toFile())) {
      while (values.hasNext()) {
        JsonNode value = values.next();
        Iterable<JsonNode> nodes = value.isArray() ? value : List.of(value);
        for (JsonNode node : nodes) {
          documents.add(parse(node, text(node, texts)));
        }
      }
    }
    if (documents.isEmpty()) {
      throw new IOException(file + ": no annotated text");
    }
    return documents;
  }

  private static String text(JsonNode node, Path texts) throws IOException {
    if (node.has("text")) {
      return node.get("text").asText();
    }
    return Files.readString(texts.resolve(node.path("id").asText() + ".txt"));
  }

  private static GoldDocument parse(JsonNode node, String text) {
    List<Mark> marks = new ArrayList<>();
    for (JsonNode entity : node.path("entities")) {
      ScoredKind.ofGold(entity)
          .ifPresent(kind -> marks.add(new Mark(span(entity, text), kind, entity)));
    }
    Optional<String> date = Optional.ofNullable(node.get("date")).map(JsonNode::asText);
    return new GoldDocument(
        node.path("id").asText(),
        date.filter(value -> !value.isEmpty()),
        text,
        marks,
        node.path("partial").asText().equals("counts"));
  }

  /** The kinds that are annotated. */
  Set<ScoredKind> kinds() {
    return countsOnly ? EnumSet.of(ScoredKind.TROOPS) : EnumSet.allOf(ScoredKind.class);
  }

  /** The values of the annotated dates by their words; the empty string for none. */
  Map<String, String> dateValues() {
    Map<String, String> values = new HashMap<>();
    for (Mark mark : marks) {
      if (mark.kind() == ScoredKind.DATE) {
        values.put(mark.attribute("text"), mark.attribute("v"));
      }
    }
    return values;
  }

  private static Span span(JsonNode entity, String text) {
    return new Span(
        text.offsetByCodePoints(0, entity.get("start").asInt()),
        text.offsetByCodePoints(0, entity.get("end").asInt()));
  }
}
