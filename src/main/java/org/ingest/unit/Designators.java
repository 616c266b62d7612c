package org.ingest.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ingest.lexicon.NumberWords;
import org.ingest.text.Words;

/**
 * Reads the number of a formation: <i>93rd</i>, <i>First</i>, <i>III</i>, <i>46th and 77th</i>,
 * <i>3/75th</i>. Roman numbers and words become digits, so that one unit is one in the output.
 */
final class Designators {
  /** How the number is written, which decides what may follow it. */
  enum Style {
    /** 93rd: nearly always part of a name when a word like brigade follows. */
    ORDINAL,
    /** First: also a word of plain English, so the echelon must be a capital. */
    WORD,
    /** III: only before a capital. */
    ROMAN,
    /** 217: most often a count, so a strong echelon must follow. */
    PLAIN
  }

  /**
   * @param end the token behind it
   * @param values in digits
   */
  record Designator(int end, List<String> values, Style style) {
    String text() {
      return String.join(", ", values);
    }
  }

  private static final Map<String, String> ORDINALS =
      numbered(
          "First",
          "Second",
          "Third",
          "Fourth",
          "Fifth",
          "Sixth",
          "Seventh",
          "Eighth",
          "Ninth",
          "Tenth",
          "Eleventh",
          "Twelfth",
          "Thirteenth",
          "Fourteenth",
          "Fifteenth",
          "Sixteenth",
          "Seventeenth",
          "Eighteenth",
          "Nineteenth",
          "Twentieth");
  private static final Map<String, String> ROMAN =
      numbered(
          "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
          "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI");
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("Alpha", "A"),
          Map.entry("Alfa", "A"),
          Map.entry("Bravo", "B"),
          Map.entry("Charlie", "C"),
          Map.entry("Delta", "D"),
          Map.entry("Echo", "E"),
          Map.entry("Foxtrot", "F"),
          Map.entry("Golf", "G"),
          Map.entry("Hotel", "H"),
          Map.entry("India", "I"),
          Map.entry("Juliet", "J"),
          Map.entry("Kilo", "K"),
          Map.entry("Lima", "L"));

  /** Lists of units in news are shorter; a longer run of ordinals is no list of units. */
  private static final int MOST_JOINED = 12;

  private Designators() {}

  private static Map<String, String> numbered(String... words) {
    Map<String, String> numbers = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      numbers.put(words[i], Integer.toString(i + 1));
    }
    return numbers;
  }

  /** The number that begins at a token, with those joined to it by comma or <i>and</i>. */
  static Optional<Designator> at(Words words, int first) {
    if (!mayBegin(words.word(first))) {
      return Optional.empty();
    }
    Optional<Designator> one = slashed(words, first).or(() -> single(words, first));
    if (one.isEmpty() || one.get().style() == Style.PLAIN) {
      return one;
    }
    return one.map(number -> joined(words, number));
  }

  private static boolean mayBegin(String word) {
    return leadingDigits(word) > 0 || ORDINALS.containsKey(word) || ROMAN.containsKey(word);
  }

  /** <i>3/75th Ranger Regiment</i>: the 3rd battalion of the 75th. */
  private static Optional<Designator> slashed(Words words, int first) {
    Optional<String> battalion = plain(words.word(first));
    Optional<String> regiment = ordinal(words.word(first + 2));
    if (words.word(first + 1).equals("/") && battalion.isPresent() && regiment.isPresent()) {
      String text = battalion.get() + "/" + regiment.get();
      return Optional.of(new Designator(first + 3, List.of(text), Style.ORDINAL));
    }
    return Optional.empty();
  }

  private static Optional<Designator> single(Words words, int first) {
    String word = words.word(first);
    Optional<String> ordinal = ordinal(word);
    if (ordinal.isPresent()) {
      return found(first + 1, ordinal, Style.ORDINAL);
    }
    Optional<String> plain = plain(word);
    if (plain.isPresent()) {
      // 3d Armored Cavalry Regiment: the tokenizer splits the d from the 3
      boolean old = words.word(first + 1).equals("d") && words.isGluedToNext(first);
      return old ? found(first + 2, plain, Style.ORDINAL) : found(first + 1, plain, Style.PLAIN);
    }
    Optional<String> inWords = Optional.ofNullable(ORDINALS.get(word));
    return inWords.isPresent()
        ? found(first + 1, inWords, Style.WORD)
        : found(first + 1, Optional.ofNullable(ROMAN.get(word)), Style.ROMAN);
  }

  private static Optional<Designator> found(int end, Optional<String> value, Style style) {
    return value.map(digits -> new Designator(end, List.of(digits), style));
  }

  /** <i>58th, 49th, and 8th</i>. */
  private static Designator joined(Words words, Designator first) {
    Designator all = first;
    while (all.values().size() < MOST_JOINED) {
      int next = all.end();
      next += words.word(next).equals(",") ? 1 : 0;
      next += words.lower(next).equals("and") ? 1 : 0;
      Optional<Designator> more = next == all.end() ? Optional.empty() : single(words, next);
      if (more.isEmpty() || more.get().style() != first.style()) {
        return all;
      }
      List<String> values = new ArrayList<>(all.values());
      values.addAll(more.get().values());
      all = new Designator(more.get().end(), List.copyOf(values), first.style());
    }
    return all;
  }

  /** <i>93rd</i> gives 93; <i>5,000th</i> and <i>1990s</i> nothing. */
  private static Optional<String> ordinal(String word) {
    int digits = leadingDigits(word);
    boolean fits =
        digits > 0
            && digits <= 4
            && word.length() == digits + 2
            && (word.endsWith("st")
                || word.endsWith("nd")
                || word.endsWith("rd")
                || word.endsWith("th"));
    return fits ? Optional.of(word.substring(0, digits)) : Optional.empty();
  }

  private static int leadingDigits(String word) {
    int digits = 0;
    while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
      digits++;
    }
    return digits;
  }

  /** A number in digits alone, of up to six; none for years, which date what follows. */
  static Optional<String> plain(String word) {
    int digits = leadingDigits(word);
    return digits > 0 && digits == word.length() && digits <= 6
        ? Optional.of(word)
        : Optional.empty();
  }

  /** What may stand behind an echelon: digits, or <i>Six</i> of <i>SEAL Team Six</i>. */
  static Optional<String> behind(String word) {
    boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    return plain(word)
        .or(
            () ->
                capital
                    ? NumberWords.of(word).map(value -> Long.toString(value))
                    : Optional.empty());
  }

  /** The letter of a company or squadron: <i>C</i>, <i>Bravo</i>. */
  static Optional<String> letter(String word) {
    boolean single = word.length() == 1 && word.charAt(0) >= 'A' && word.charAt(0) <= 'Z';
    return single ? Optional.of(word) : Optional.ofNullable(LETTERS.get(word));
  }
}
