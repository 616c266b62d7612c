package org.ingest.splitting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ingest.reading.Line;

/**
 * Reads the lines {@code Key: value} that stand at an article's beginning.
 *
 * <p><i>Title: Convoy Reaches Goma</i>, <i>date: 2025-04-28</i>; not <i>Source: Two generals were
 * dismissed, a ministry official said.</i>, a line alone that is a sentence.
 */
final class HeaderParser {
  private static final Set<String> KEYS =
      Set.of("title", "date", "published", "source", "url", "author", "id");

  /** Keys that common words begin a line with: what follows must not be a sentence. */
  private static final Set<String> NAMES = Set.of("source", "author", "published", "id");

  /** {@code <DOCNO> TXN-0012 </DOCNO>} */
  private static final Pattern TAGGED =
      Pattern.compile("<(\\w{2,12})>\\s*(\\S[^<]*?)\\s*</(?i:\\1)>");

  private static final Map<String, String> TAGS =
      Map.of("docno", "id", "docid", "id", "headline", "title", "head", "title");

  private static final int LONGEST_VALUE = 400;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_KEY = 20;
  private static final int WORDS_OF_NAME = 6;

  /**
   * A header, and how many lines it takes.
   *
   * @param lines of the block that was given, from its beginning
   */
  record Parsed(ArticleHeader header, int lines) {}

  private record Entry(String key, String value) {}

  private HeaderParser() {}

  static boolean isHeaderLine(String line) {
    return known(line).isPresent();
  }

  /**
   * The header in a block of lines without a blank one. A block of nothing but {@code Key: value}
   * lines that begins with a known key is header to its end, unknown keys too; else the header ends
   * at the first line that is none.
   */
  static Parsed parse(List<String> block) {
    boolean whole =
        !block.isEmpty()
            && known(block.get(0)).isPresent()
            && block.stream().allMatch(line -> entry(line).isPresent());
    Map<String, String> values = new HashMap<>();
    int count = 0;
    for (String line : block) {
      Optional<Entry> entry = known(line);
      if (entry.isEmpty() && !whole) {
        break;
      }
      entry.ifPresent(each -> values.putIfAbsent(each.key, each.value));
      count++;
    }
    return new Parsed(header(values), count);
  }

  private static ArticleHeader header(Map<String, String> values) {
    return new ArticleHeader(
        value(values, "id"),
        value(values, "title"),
        value(values, "date").or(() -> value(values, "published")),
        value(values, "source"),
        value(values, "url"),
        value(values, "author"));
  }

  private static Optional<String> value(Map<String, String> values, String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
  }

  private static Optional<Entry> known(String line) {
    return entry(line).filter(each -> KEYS.contains(each.key) && isPlausible(each));
  }

  private static boolean isPlausible(Entry entry) {
    if (!NAMES.contains(entry.key)) {
      return entry.value.length() <= LONGEST_VALUE;
    }
    boolean sentence =
        entry.value.endsWith(".") && entry.value.split("\\s+").length > WORDS_OF_NAME;
    return entry.value.length() <= LONGEST_NAME && !sentence;
  }

  /** <i>Language: en</i>; not <i>He said: no</i>, not <i>10:30</i>. */
  private static Optional<Entry> entry(String line) {
    String text = Line.strip(line);
    Matcher tagged = TAGGED.matcher(text);
    if (tagged.matches()) {
      String name = tagged.group(1).toLowerCase(Locale.ROOT);
      return Optional.of(new Entry(TAGS.getOrDefault(name, name), tagged.group(2)));
    }
    int colon = text.indexOf(':');
    if (colon <= 0 || colon > LONGEST_KEY || text.startsWith("//", colon + 1)) {
      return Optional.empty();
    }
    String key = text.substring(0, colon);
    boolean word = key.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '_');
    return word
        ? Optional.of(
            new Entry(key.toLowerCase(Locale.ROOT), Line.strip(text.substring(colon + 1))))
        : Optional.empty();
  }
}
