package org.ingest.corrections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ingest.entity.Provenance;
import org.ingest.entity.Reason;

/** What speaks for a count's values when the user has decided on some: for these, nobody else. */
final class CorrectedReasons {
  private static final String RULE = Provenance.CORRECTIONS.mark().orElseThrow();

  private CorrectedReasons() {}

  /** None where nobody asked for reasons. */
  static List<Reason> of(CountChange change, List<Reason> old) {
    if (old.isEmpty()) {
      return old;
    }
    Map<String, Optional<String>> decided = decided(change);
    List<Reason> reasons = new ArrayList<>(old);
    reasons.removeIf(each -> decided.containsKey(each.attribute()));
    decided.forEach(
        (attribute, value) ->
            reasons.add(new Reason(attribute, RULE, value, Optional.empty(), false)));
    return reasons;
  }

  private static Map<String, Optional<String>> decided(CountChange change) {
    Map<String, Optional<String>> decided = new LinkedHashMap<>();
    if (change.amount().isPresent() || change.modifier().isPresent()) {
      decided.put("number", Optional.empty());
    }
    change.status().ifPresent(each -> decided.put("status", Optional.of(word(each))));
    add("force", change.force(), decided);
    change.denied().ifPresent(each -> decided.put("denied", Optional.of(each.toString())));
    add("place", change.place(), decided);
    add("date", change.date(), decided);
    return decided;
  }

  private static void add(String attribute, Change change, Map<String, Optional<String>> decided) {
    if (change.isGiven()) {
      decided.put(attribute, change.value());
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
