package org.ingest.ledger;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ingest.lexicon.ResourceTable;

/**
 * Tells which other outlet a sentence quotes: <i>Reuters reported</i>, <i>told AFP</i>. <i>A
 * Reuters building</i> quotes nobody.
 */
final class Outlets {
  private static final Map<String, String> SAME =
      Map.of("agence france-presse", "AFP", "associated press", "AP");

  private final Pattern quoted;
  private final Map<String, String> names = new HashMap<>();

  Outlets() {
    ResourceTable.lines(Outlets.class, "outlets.txt")
        .forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
    names.putAll(SAME);
    String any = names.values().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    String all =
        any + "|" + SAME.keySet().stream().map(Outlets::anyCase).collect(Collectors.joining("|"));
    quoted =
        Pattern.compile(
            "\\b(?:told|according to|quoted by|reported by|citing)(?: the)? ("
                + all
                + ")\\b|\\b("
                + all
                + ") (?:news agency |news |agency |has |have |also )*"
                + "(?:reported|reports|said|says|quoted|cited)\\b");
  }

  private static String anyCase(String lower) {
    return "(?i:" + Pattern.quote(lower) + ")";
  }

  /** The outlet that the words name, and nothing else. */
  Optional<String> named(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(names.get(lower.startsWith("the ") ? lower.substring(4) : lower));
  }

  /** The outlet that is quoted first. */
  Optional<String> quotedIn(String sentence) {
    Matcher matcher = quoted.matcher(sentence);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String found = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    return Optional.of(names.get(found.toLowerCase(Locale.ROOT)));
  }
}
