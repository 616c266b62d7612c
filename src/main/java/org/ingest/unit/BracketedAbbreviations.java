package org.ingest.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ingest.entity.UnitKind;
import org.ingest.text.Words;

/**
 * Abbreviations that an article gives for a unit's full name: <i>Kachin Independence Army
 * (KIA)</i>.
 *
 * <p>Not what stands in brackets for another reason: <i>2nd Division (Iraq)</i>, and no news
 * agency: <i>Arakan Army Press Unit (AP)</i>.
 */
final class BracketedAbbreviations {
  private static final double CONFIDENCE = 0.9;

  private final Map<String, UnitKind> kinds = new HashMap<>();

  /** Learns the abbreviations that a sentence's units are given. */
  void learn(Words words, List<UnitCandidate> units) {
    for (UnitCandidate unit : units) {
      int open = unit.range().end();
      boolean named = unit.kind() != UnitKind.GENERIC && unit.length() > 1;
      boolean bracket = words.word(open).equals("(") && words.word(open + 2).equals(")");
      if (named && bracket && isAbbreviation(words, unit.range(), words.word(open + 1))) {
        kinds.putIfAbsent(words.word(open + 1), unit.kind());
      }
    }
  }

  /** The learned abbreviations in a sentence. */
  List<UnitCandidate> find(Words words) {
    if (kinds.isEmpty()) {
      return List.of();
    }
    return IntStream.range(0, words.size())
        .filter(index -> kinds.containsKey(words.word(index)) && isWhole(words, index))
        .mapToObj(index -> candidate(index, kinds.get(words.word(index))))
        .toList();
  }

  private static UnitCandidate candidate(int index, UnitKind kind) {
    return new UnitCandidate(new TokenRange(index, index + 1), kind, CONFIDENCE, true);
  }

  /** <i>KIA-held</i> and <i>pro-KIA</i> tell of something else. */
  private static boolean isWhole(Words words, int index) {
    boolean before = words.isHyphen(index - 1) && words.isGluedToNext(index - 1);
    boolean behind = words.isHyphen(index + 1) && words.isGluedToNext(index);
    return !before && !behind;
  }

  /** Two to eight capitals, each the first letter of a word of the name, in order. */
  private static boolean isAbbreviation(Words words, TokenRange name, String short1) {
    if (short1.length() < 2
        || short1.length() > 8
        || NewsAgencies.isCredit(words, name.end() + 1)) {
      return false;
    }
    int letter = 0;
    for (int index = name.first(); index < name.end() && letter < short1.length(); index++) {
      char initial = Character.toUpperCase(words.word(index).charAt(0));
      letter += initial == short1.charAt(letter) ? 1 : 0;
    }
    return letter == short1.length();
  }
}
