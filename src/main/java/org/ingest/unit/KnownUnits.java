package org.ingest.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ingest.entity.UnitKind;
import org.ingest.lexicon.Lexicon;
import org.ingest.lexicon.LexiconEntry;
import org.ingest.lexicon.LexiconKind;
import org.ingest.lexicon.ResourceTable;

/**
 * The armed groups, services and named formations of the program's lists and of the user's, which
 * come first, by their spellings.
 *
 * <p>Spellings are compared without case, hyphens, apostrophes and accents of quotes:
 * <i>al-Qaida</i> and <i>Al Qaida</i>, <i>Da'esh</i> and <i>Daesh</i>, <i>Workers'</i> and
 * <i>Workers '</i> are one.
 */
public final class KnownUnits {
  private final Map<String, List<KnownUnit>> bySpelling = new HashMap<>();
  private final Map<String, Integer> longestByFirstWord = new HashMap<>();

  public KnownUnits(Lexicon lexicon) {
    lexicon.own(LexiconKind::isUnit).forEach(this::add);
    read("armed-groups.tsv", UnitKind.ARMED_GROUP);
    read("services.tsv", UnitKind.SERVICE);
    read("formations.tsv", UnitKind.FORMATION);
  }

  /** All spellings of the armed groups that the program knows, as the table has them. */
  public static List<String> armedGroups() {
    List<String> spellings = new ArrayList<>();
    ResourceTable.rows(KnownUnits.class, "armed-groups.tsv")
        .forEach(
            cells -> {
              spellings.addAll(List.of(cells.get(2).split("\\|")));
              spellings.addAll(List.of(cells.get(3).split("\\|")));
            });
    return spellings;
  }

  /** A unit of the user's own. */
  private void add(LexiconEntry own) {
    UnitKind kind =
        switch (own.kind()) {
          case FORMATION -> UnitKind.FORMATION;
          case SERVICE -> UnitKind.SERVICE;
          default -> UnitKind.ARMED_GROUP;
        };
    for (String spelling : own.spellings()) {
      add(
          spelling,
          new KnownUnit(
              own.name(),
              kind,
              own.country(),
              own.echelon(),
              own.branch(),
              true,
              isInCapitals(spelling),
              true));
    }
  }

  private static boolean isInCapitals(String spelling) {
    return spelling.equals(spelling.toUpperCase(Locale.ROOT));
  }

  private void read(String table, UnitKind kind) {
    ResourceTable.rows(KnownUnits.class, table).forEach(cells -> add(cells, kind));
  }

  private void add(List<String> cells, UnitKind kind) {
    add(cells, kind, cells.get(2), true);
    add(cells, kind, cells.get(3), false);
  }

  private void add(List<String> cells, UnitKind kind, String spellings, boolean sure) {
    for (String spelling : spellings.split("\\|")) {
      if (!spelling.isEmpty()) {
        add(
            spelling,
            new KnownUnit(
                cells.get(0),
                kind,
                cell(cells, 1),
                cell(cells, 4),
                cell(cells, 5),
                sure,
                isInCapitals(spelling),
                false));
      }
    }
  }

  private void add(String spelling, KnownUnit unit) {
    List<String> parts = parts(spelling);
    bySpelling.computeIfAbsent(String.join(" ", parts), any -> new ArrayList<>()).add(unit);
    longestByFirstWord.merge(parts.get(0), parts.size(), Math::max);
  }

  private static Optional<String> cell(List<String> cells, int index) {
    return index < cells.size()
        ? Optional.of(cells.get(index)).filter(cell -> !cell.isEmpty())
        : Optional.empty();
  }

  /**
   * The units that words may mean, the first the likeliest: <i>SNA</i> is the Syrian National Army
   * and the Somali.
   */
  public List<KnownUnit> spelled(String words) {
    return bySpelling.getOrDefault(String.join(" ", parts(words)), List.of());
  }

  /** The likeliest unit of that kind that words may mean. */
  Optional<KnownUnit> spelled(String words, UnitKind kind) {
    return spelled(words).stream().filter(unit -> unit.kind() == kind).findFirst();
  }

  /** True for words that the user calls such a unit. */
  boolean isOwn(String words, UnitKind kind) {
    return spelled(words, kind).filter(KnownUnit::own).isPresent();
  }

  /** The name that groups a unit's mentions: <i>Islamic State</i> for <i>Daesh</i>. */
  public String name(String words, UnitKind kind) {
    return spelled(words, kind).map(KnownUnit::name).orElse(words);
  }

  /** The units of that spelling, in the form that {@link #part} gives its words. */
  List<KnownUnit> ofParts(String joined) {
    return bySpelling.getOrDefault(joined, List.of());
  }

  /** How many words the longest spelling has that begins so, 0 when none does. */
  int longestFrom(String part) {
    return longestByFirstWord.getOrDefault(part, 0);
  }

  private static List<String> parts(String spelling) {
    List<String> parts = new ArrayList<>();
    for (String word : words(spelling)) {
      // the tokenizer parts a possessive from its noun: People's is People and 's
      boolean owns = word.endsWith("'s") || word.endsWith("’s");
      String part = part(owns ? word.substring(0, word.length() - 2) : word);
      if (!part.isEmpty()) {
        parts.add(part);
      }
      if (owns) {
        parts.add("s");
      }
    }
    return parts;
  }

  /** The words between spaces, hyphens and dashes; a slash is a word, as it is a token. */
  private static List<String> words(String spelling) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= spelling.length(); i++) {
      boolean ends = i == spelling.length() || " \t–—-/".indexOf(spelling.charAt(i)) >= 0;
      if (ends && i > start) {
        words.add(spelling.substring(start, i));
      }
      if (ends && i < spelling.length() && spelling.charAt(i) == '/') {
        words.add("/");
      }
      start = ends ? i + 1 : start;
    }
    return words;
  }

  /** A word as spellings are compared; empty for a hyphen or apostrophe. */
  static String part(String word) {
    return part(word, word.toLowerCase(Locale.ROOT));
  }

  /**
   * A word as spellings are compared; empty for a hyphen or apostrophe.
   *
   * @param lower the word in lower case
   */
  static String part(String word, String lower) {
    for (int index = 0; index < word.length(); index++) {
      if (isNoLetter(word.charAt(index))) {
        return withoutMarks(lower);
      }
    }
    return lower;
  }

  private static String withoutMarks(String word) {
    StringBuilder part = new StringBuilder(word.length());
    for (int index = 0; index < word.length(); index++) {
      if (!isNoLetter(word.charAt(index))) {
        part.append(word.charAt(index));
      }
    }
    return part.toString();
  }

  private static boolean isNoLetter(char letter) {
    return switch (letter) {
      case '\'', '’', 'ʼ', '‘', '`', '-', '–', '—', '‑' -> true;
      default -> false;
    };
  }
}
