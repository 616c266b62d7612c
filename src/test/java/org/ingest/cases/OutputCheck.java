package org.ingest.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.ingest.entity.Kind;
import org.ingest.writing.OutputSchema;

/**
 * What holds for every output: it follows the project's schema, and every mention's offsets, in
 * code points, slice to its text.
 */
public final class OutputCheck {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema SCHEMA = schema(OutputSchema::bytes);
  private static final JsonSchema REGISTRY = schema(OutputSchema::registryBytes);

  private static final JsonSchema LEDGER = schema(OutputSchema::ledgerBytes);

  private OutputCheck() {}

  private interface Source {
    byte[] bytes() throws IOException;
  }

  private static JsonSchema schema(Source source) {
    try {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(JSON.readTree(source.bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("no schema", e);
    }
  }

  /** Fails unless {@code articles} is an array of articles as the contract wants them. */
  public static void check(JsonNode articles) {
    Set<ValidationMessage> wrong = SCHEMA.validate(articles);
    assertTrue(wrong.isEmpty(), () -> "against the schema: " + wrong);
    articles.forEach(OutputCheck::checkOffsets);
  }

  /** Fails unless each line is a row of a registry after its schema. */
  public static void checkRegistry(String lines) throws IOException {
    checkLines(lines, REGISTRY);
  }

  /** Fails unless each line is one of a ledger after its schema. */
  public static void checkLedger(String lines) throws IOException {
    checkLines(lines, LEDGER);
  }

  private static void checkLines(String lines, JsonSchema schema) throws IOException {
    for (String line : lines.lines().toList()) {
      Set<ValidationMessage> wrong = schema.validate(JSON.readTree(line));
      assertTrue(wrong.isEmpty(), () -> "against the schema: " + wrong + " " + line);
    }
  }

  private static void checkOffsets(JsonNode article) {
    int[] text = article.get("text").asText().codePoints().toArray();
    int sentences = article.get("sentences").size();
    for (Kind kind : Kind.values()) {
      for (JsonNode entity : article.get(kind.jsonKey())) {
        for (JsonNode mention : entity.has("mentions") ? entity.get("mentions") : List.of(entity)) {
          int start = mention.get("start").asInt();
          int length = mention.get("end").asInt() - start;
          assertEquals(mention.get("text").asText(), new String(text, start, length));
          assertTrue(mention.get("sentence").asInt() < sentences, "no such sentence");
        }
      }
    }
  }
}
