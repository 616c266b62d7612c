package org.ingest.troops;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.ingest.cases.TestPipeline;

/** The counts that the whole program finds in a text, of which there must be one. */
public final class FirstCount {
  private final TestPipeline pipeline = new TestPipeline();

  /** The count as the JSON has it; fails where the text gives none. */
  public JsonNode of(String text) {
    return all(text).get(0);
  }

  /** The last count, likewise. */
  public JsonNode last(String text) {
    JsonNode counts = all(text);
    return counts.get(counts.size() - 1);
  }

  /** All counts, likewise. */
  public JsonNode all(String text) {
    JsonNode counts = pipeline.json(text, Optional.of("2025-04-28")).get("troop_counts");
    assertFalse(counts.isEmpty(), () -> "no count in: " + text);
    return counts;
  }
}
