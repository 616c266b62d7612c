package org.ingest.ledger;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.lexicon.ResourceTable;

/**
 * Whether the nouns of claims tell of a state's people (<i>soldiers</i>) or of others
 * (<i>rebels</i>). Ten soldiers and ten rebels who fell at one place on one day are twenty.
 */
enum NounKind {
  SOLDIERS,
  FIGHTERS,
  /** <i>members</i>, <i>others</i>, no noun, or both. */
  UNKNOWN;

  private static final Map<String, NounKind> WORDS = new HashMap<>();

  static {
    ResourceTable.rows(NounKind.class, "noun-kinds.tsv")
        .forEach(
            row ->
                Set.of(row.get(1).split("\\|"))
                    .forEach(
                        word -> WORDS.put(word, valueOf(row.get(0).toUpperCase(Locale.ROOT)))));
  }

  static NounKind of(Optional<String> noun) {
    return noun.map(word -> WORDS.getOrDefault(word.toLowerCase(Locale.ROOT), UNKNOWN))
        .orElse(UNKNOWN);
  }

  boolean isKnownSame(NounKind other) {
    return this == other && this != UNKNOWN;
  }
}
