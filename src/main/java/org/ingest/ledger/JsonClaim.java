package org.ingest.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.ingest.entity.CountModifier;
import org.ingest.entity.TroopStatus;

/**
 * What counts of articles and claims of a ledger write alike.
 *
 * @param json the object
 */
record JsonClaim(JsonNode json) {
  /** More than all people; sums of such numbers do not overflow. */
  private static final long MOST = 1_000_000_000_000_000L;

  Optional<String> text(String key) {
    return text(json, key);
  }

  static Optional<String> text(JsonNode json, String key) {
    return Optional.of(json.path(key).asText()).filter(each -> !each.isEmpty());
  }

  boolean flag(String key) {
    return json.path(key).asBoolean();
  }

  Figure figure() {
    return new Figure(number("min"), number("max"));
  }

  private OptionalLong number(String key) {
    JsonNode number = json.path(key);
    if (!number.isIntegralNumber()) {
      return OptionalLong.empty();
    }
    boolean isOfPeople =
        number.canConvertToLong() && number.asLong() >= 0 && number.asLong() <= MOST;
    if (!isOfPeople) {
      throw new IllegalArgumentException("a count of " + number + " people");
    }
    return OptionalLong.of(number.asLong());
  }

  CountModifier modifier() {
    return text("modifier")
        .map(word -> CountModifier.valueOf(word.toUpperCase(Locale.ROOT)))
        .orElse(CountModifier.EXACT);
  }

  Optional<TroopStatus> status() {
    return text("status").map(word -> TroopStatus.valueOf(word.toUpperCase(Locale.ROOT)));
  }
}
