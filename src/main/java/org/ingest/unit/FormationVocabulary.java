package org.ingest.unit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ingest.lexicon.ResourceTable;
import org.ingest.text.Words;

/** The words that formations' names are made of: echelons, branches, what stands between. */
final class FormationVocabulary {
  /** Words for one echelon can be that long: <i>Brigade Combat Team</i>. */
  private static final int LONGEST = 3;

  /**
   * A word or phrase for an echelon.
   *
   * @param words how many tokens it takes
   * @param echelon what the program writes, empty for <i>Unit</i> 8200
   * @param branch what the word says of it, mostly nothing
   * @param flags letters that {@code echelons.tsv} explains
   */
  record Echelon(int words, String echelon, String branch, String flags) {
    boolean is(char flag) {
      return flags.indexOf(flag) >= 0;
    }
  }

  private static final FormationVocabulary ALL = new FormationVocabulary();

  private final Map<String, Echelon> echelons = new HashMap<>();
  private final Map<String, Echelon> abbreviations = new HashMap<>();
  private final Map<String, Echelon> beforeNumber = new HashMap<>();
  private final Map<String, String> branches = new HashMap<>();
  private final Set<String> modifiers = new HashSet<>();
  private final Set<String> echelonsBegin = new HashSet<>();

  private FormationVocabulary() {
    rows("echelons.tsv").forEach(cells -> add(cells.get(0), cells.get(1), cells.get(2)));
    rows("numbered-abbreviations.tsv")
        .forEach(cells -> abbreviations.put(cells.get(0), abbreviation(cells)));
    rows("abbreviations-before-number.tsv")
        .forEach(cells -> beforeNumber.put(cells.get(0), abbreviation(cells)));
    rows("branches.tsv").forEach(cells -> branches.put(cells.get(0), cells.get(1)));
    modifiers.addAll(words("formation-modifiers.txt"));
    branches.keySet().forEach(phrase -> modifiers.addAll(List.of(phrase.split(" "))));
    echelons.keySet().forEach(phrase -> echelonsBegin.add(phrase.split(" ")[0]));
  }

  static FormationVocabulary all() {
    return ALL;
  }

  private static List<List<String>> rows(String name) {
    return ResourceTable.rows(FormationVocabulary.class, name).toList();
  }

  /** A list of words beside this class. */
  static Set<String> words(String name) {
    return ResourceTable.lines(FormationVocabulary.class, name).collect(Collectors.toSet());
  }

  private void add(String phrase, String echelon, String flags) {
    int words = phrase.split(" ").length;
    echelons.put(phrase, new Echelon(words, echelon, "", flags));
    echelons.put(phrase + "s", new Echelon(words, echelon, "", flags));
    if (phrase.endsWith("y")) {
      String plural = phrase.substring(0, phrase.length() - 1) + "ies";
      echelons.put(plural, new Echelon(words, echelon, "", flags));
    }
  }

  private static Echelon abbreviation(List<String> cells) {
    return new Echelon(1, cells.get(1), cells.get(2), "n");
  }

  /** The longest phrase for an echelon that begins at a token: <i>Army Corps</i>, not Army. */
  Optional<Echelon> echelonAt(Words words, int first) {
    int longest = echelonsBegin.contains(words.lower(first)) ? LONGEST : 0;
    for (int length = longest; length > 0; length--) {
      Echelon echelon = echelons.get(phrase(words, first, length));
      if (echelon != null) {
        return Optional.of(echelon);
      }
    }
    return Optional.ofNullable(abbreviations.get(words.word(first)));
  }

  /** A word that a number follows: <i>CTF</i>, <i>Unit</i>. */
  Optional<Echelon> beforeNumber(String word) {
    return Optional.ofNullable(beforeNumber.get(word));
  }

  /** The branch that the longest phrase at a token names, with the phrase's length. */
  Optional<Map.Entry<Integer, String>> branchAt(Words words, int first) {
    for (int length = LONGEST; length > 0; length--) {
      String branch = branches.get(phrase(words, first, length));
      if (branch != null) {
        return Optional.of(Map.entry(length, branch));
      }
    }
    return Optional.empty();
  }

  /** True for a word that may stand between a number and an echelon. */
  boolean isModifier(String lower) {
    return modifiers.contains(lower);
  }

  private static String phrase(Words words, int first, int length) {
    if (length == 1) {
      return words.lower(first);
    }
    StringBuilder phrase = new StringBuilder(words.lower(first));
    for (int index = first + 1; index < first + length; index++) {
      phrase.append(' ').append(words.lower(index));
    }
    return phrase.toString();
  }
}
