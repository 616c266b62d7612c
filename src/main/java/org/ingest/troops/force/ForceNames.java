package org.ingest.troops.force;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ingest.lexicon.ResourceTable;

/** Compares the names of forces, places and speakers as annotators and the program write them. */
public final class ForceNames {
  private static final Map<String, String> ALIASES = aliases();

  private ForceNames() {}

  private static Map<String, String> aliases() {
    return ResourceTable.rows(ForceNames.class, "force-aliases.tsv")
        .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
  }

  /** The name that all names of one force are compared by. */
  static String canonical(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    return ALIASES.getOrDefault(lower, lower);
  }

  /** True for two names of one force, or for none and none. */
  public static boolean areSame(String one, String other) {
    return canonical(one).equals(canonical(other));
  }

  /** True where one name is the other or a part of it; false where either is empty. */
  public static boolean areAlike(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    String first = canonical(one);
    String second = canonical(other);
    return first.contains(second) || second.contains(first);
  }
}
