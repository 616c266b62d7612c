package org.ingest.training;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ingest.lexicon.ResourceTable;

/** What the compiler knows of the spellings in its sources. */
final class PlaceSpellings {
  private static final Map<String, String> UKRAINIAN_REGIONS = new HashMap<>();
  private static final List<String> TYPES =
      ResourceTable.lines(PlaceSpellings.class, "division-types.txt").toList();
  private static final List<String> ARTICLES =
      List.of("al", "el", "ar", "as", "ash", "ad", "an", "at", "az", "ez", "et", "es", "ed", "er");

  static {
    ResourceTable.rows(PlaceSpellings.class, "ukrainian-regions.tsv")
        .forEach(row -> UKRAINIAN_REGIONS.put(row.get(0), row.get(1)));
  }

  private PlaceSpellings() {}

  /** The GeoNames code of an oblast as the classifier writes it, empty for none. */
  static String ukrainianRegion(String oblast) {
    return UKRAINIAN_REGIONS.getOrDefault(oblast, "");
  }

  /**
   * A division's name without its type: <i>Kursk</i> of <i>Kursk Oblast</i>, <i>Tyva</i> of
   * <i>Republic of Tyva</i>; nothing for <i>Helmand</i>.
   */
  static Optional<String> withoutType(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String type : TYPES) {
      if (lower.endsWith(" " + type)) {
        return Optional.of(name.substring(0, name.length() - type.length() - 1));
      }
      if (lower.startsWith(type + " of ")) {
        return Optional.of(name.substring(type.length() + 4));
      }
    }
    return Optional.empty();
  }

  /**
   * True for names that could stand in an English text: <i>Raqqa</i>, <i>el-Arish</i>; not
   * <i>IST</i> (an airport's code), <i>bei jing</i> or another script's.
   */
  static boolean isEnglishLetters(String name) {
    if (name.length() < 3 || !name.codePoints().allMatch(PlaceSpellings::isLatin)) {
      return false;
    }
    boolean isCode = name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT));
    return !isCode && (Character.isUpperCase(name.charAt(0)) || startsWithArticle(name));
  }

  private static boolean isLatin(int c) {
    return !Character.isLetter(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static boolean startsWithArticle(String name) {
    return ARTICLES.contains(name.split("[ -]", 2)[0]);
  }
}
