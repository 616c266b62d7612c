package org.ingest.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ingest.lexicon.ResourceTable;

/**
 * Tells by a key's or a column's name what it holds: <i>pubDate</i>, <i>date_publish</i> and
 * <i>Published</i> are dates. Where the user named columns, theirs come first.
 */
final class KeyNames {
  /**
   * What a name says.
   *
   * @param rank of two names of one role the one with the lower rank is taken
   */
  record Meaning(FieldRole role, int rank) {}

  private static final Map<String, Meaning> USUAL = usual();

  private final Map<String, Meaning> users = new HashMap<>();

  /**
   * @param columns the user's names by role, as {@link FieldRole#word}
   */
  KeyNames(Map<String, String> columns) {
    for (FieldRole role : FieldRole.values()) {
      String name = columns.get(role.word());
      if (name != null) {
        users.put(plain(name), new Meaning(role, -1));
      }
    }
  }

  private static Map<String, Meaning> usual() {
    Map<String, Meaning> names = new HashMap<>();
    for (List<String> row : ResourceTable.rows(KeyNames.class, "key-names.tsv").toList()) {
      FieldRole role = FieldRole.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      names.putIfAbsent(plain(row.get(1)), new Meaning(role, names.size()));
    }
    return names;
  }

  Optional<Meaning> of(String name) {
    String plain = plain(name);
    Meaning given = users.get(plain);
    if (given != null) {
      return Optional.of(given);
    }
    Meaning usual = USUAL.get(plain);
    boolean taken =
        usual != null && users.values().stream().anyMatch(each -> each.role() == usual.role());
    return usual == null || taken ? Optional.empty() : Optional.of(usual);
  }

  /** Whether that is what a value of this role is usually called. */
  static boolean isUsual(String name, FieldRole role) {
    Meaning meaning = USUAL.get(plain(name));
    return meaning != null && meaning.role() == role;
  }

  /** Whether the user named a column that holds this. */
  boolean isNamed(FieldRole role) {
    return users.values().stream().anyMatch(each -> each.role() == role);
  }

  /** The user's names that none of {@code names} is. */
  List<String> missing(List<String> names) {
    List<String> missing = new ArrayList<>(users.keySet());
    names.forEach(name -> missing.remove(plain(name)));
    missing.sort(null);
    return missing;
  }

  /** <i>Full_Text</i>, <i>full text</i> and <i>fullText</i> are one. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        plain.append(Character.toLowerCase(name.charAt(i)));
      }
    }
    return plain.toString();
  }
}
