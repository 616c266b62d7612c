package org.ingest.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;
import org.ingest.entity.Kind;
import org.ingest.entity.Mention;
import org.ingest.entity.UnitKind;
import org.ingest.entity.UnitMention;

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

  /** What a mention is scored as. */
  static ScoredKind of(Mention mention) {
    return switch (mention.kind()) {
      case PERSON -> PERSON;
      case PLACE -> PLACE;
      case ORGANISATION -> ORGANISATION;
      case UNIT -> isGeneric(mention) ? UNIT_GENERIC : UNIT;
      case TROOP_COUNT -> TROOPS;
      case DATE -> DATE;
    };
  }

  private static boolean isGeneric(Mention mention) {
    return mention instanceof UnitMention unit && unit.unitKind() == UnitKind.GENERIC;
  }

  /** The kind of an annotation, none for types that are not scored. */
  static Optional<ScoredKind> ofGold(JsonNode entity) {
    String type = entity.path("type").asText();
    if (type.equals(Kind.UNIT.annotatedType()) && entity.path("kind").asText().equals("generic")) {
      return Optional.of(UNIT_GENERIC);
    }
    return Arrays.stream(values()).filter(kind -> kind.name().equals(type)).findFirst();
  }
}
