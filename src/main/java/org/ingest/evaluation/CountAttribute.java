package org.ingest.evaluation;

import java.util.Locale;
import java.util.Optional;
import org.ingest.entity.TroopCount;
import org.ingest.entity.TroopCountMention;
import org.ingest.entity.TroopCountMention.Attribution;
import org.ingest.troops.force.ForceNames;

/** The attributes of a count that annotations give for some counts only. */
public enum CountAttribute {
  PLACE("place"),
  DATE("date_words"),
  ATTRIBUTION("attribution"),
  UNIT("unit"),
  FORCE_BASIS("basis"),
  ADDITIONAL("additional"),
  DENIED("denied");

  private final String annotatedKey;

  CountAttribute(String annotatedKey) {
    this.annotatedKey = annotatedKey;
  }

  /** The key in annotated files. */
  String annotatedKey() {
    return annotatedKey;
  }

  /** What the program says, as the JSON has it; the empty string for nothing. */
  String of(TroopCount count) {
    TroopCountMention mention = count.mention();
    return switch (this) {
      case PLACE -> count.place().orElse("");
      case DATE -> count.date().orElse("");
      case UNIT -> count.unit().orElse("");
      case ATTRIBUTION -> mention.attribution().map(Attribution::text).orElse("");
      case FORCE_BASIS -> word(mention.forceBasis());
      case ADDITIONAL -> mention.additional() ? "true" : "";
      case DENIED -> mention.denied() ? "true" : "";
    };
  }

  private static String word(Optional<? extends Enum<?>> value) {
    return value.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  boolean allows(GoldValue gold, String found) {
    return switch (this) {
      case PLACE, ATTRIBUTION, UNIT ->
          found.isEmpty() ? gold.allows("") : gold.allows(found, ForceNames::areAlike);
      case DATE, FORCE_BASIS, ADDITIONAL, DENIED -> gold.allows(found);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
