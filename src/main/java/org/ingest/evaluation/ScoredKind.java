package org.ingest.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;

/** The kinds that are scored apart, by their names in annotated files. */
public enum ScoredKind {
  PERSON,
  PLACE,
  ORGANISATION,
  /** Named units: formations, services, armed groups. */
  UNIT,
  /** Units that are described but not named. */
  UNIT_GENERIC,
  TROOPS,
  DATE;

  /** The kind of an annotation, none for types that are not scored. */
  static Optional<ScoredKind> ofGold(JsonNode entity) {
    String type = entity.path("type").asText();
    if (type.equals("UNIT") && entity.path("kind").asText().equals("generic")) {
      return Optional.of(UNIT_GENERIC);
    }
    return Arrays.stream(values()).filter(kind -> kind.name().equals(type)).findFirst();
  }
}
