package org.ingest.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.entity.UnitKind;
import org.ingest.lexicon.CountryWord;
import org.ingest.lexicon.NumberWords;
import org.ingest.text.Words;

/**
 * Finds forces that have no name, with the nations and words that lead them: <i>Ukrainian special
 * forces</i>, <i>U.S. and Iraqi forces</i>, <i>Saudi-led coalition forces</i>, <i>security
 * forces</i>.
 *
 * <p>Not <i>market forces</i>, <i>joined forces</i>, <i>his forces</i>, nor the article before
 * them.
 */
final class GenericForces {
  private static final int LONGEST = 10;
  private static final Set<String> MODIFIERS = FormationVocabulary.words("generic-modifiers.txt");

  /** Bodies that lead a force like a nation does. */
  private static final Set<String> BODIES = UnitWords.of("bodies that lead forces");

  /** What follows a name in <i>Saudi-led</i>, <i>Turkish-backed</i>. */
  private static final Set<String> TAILS = UnitWords.of("behind a leader");

  /** Words that make <i>forces</i> soldiers without a nation. */
  private static final Set<String> SURE_ALONE = UnitWords.of("forces without a nation");

  private static final Set<String> HEADS = UnitWords.of("heads of forces");

  private static final Set<String> PREFIXES = UnitWords.of("prefixes of forces");

  /** What follows <i>military</i> where it is no adjective: <i>the Iranian military has</i>. */
  private static final Set<String> BEHIND_MILITARY =
      FormationVocabulary.words("behind-military.txt");

  private GenericForces() {}

  /**
   * The force whose last word stands at a token.
   *
   * @param groupByEnd where armed groups and services begin, which lead like nations: <i>ISIL
   *     forces</i>
   */
  static Optional<TokenRange> at(Words words, int head, Map<Integer, Integer> groupByEnd) {
    return head > 0 && isHead(words, head)
        ? new Lead(words, groupByEnd, head).force()
        : Optional.empty();
  }

  /** Where the armed groups and services begin, by the token behind them. */
  static Map<Integer, Integer> firstByEnd(List<UnitCandidate> groups) {
    Map<Integer, Integer> firstByEnd = new HashMap<>();
    for (UnitCandidate group : groups) {
      if (group.kind() == UnitKind.ARMED_GROUP || group.kind() == UnitKind.SERVICE) {
        firstByEnd.put(group.range().end(), group.range().first());
      }
    }
    return firstByEnd;
  }

  /** <i>forces</i>, <i>army</i>, <i>air force</i>; <i>units</i> behind their nation. */
  private static boolean isHead(Words words, int index) {
    return switch (words.word(index)) {
      case "force" -> words.word(index - 1).equals("air");
      case "military" -> BEHIND_MILITARY.contains(words.lower(index + 1));
      default -> HEADS.contains(words.word(index));
    };
  }

  /** Walks from the head over the words that lead it. */
  private static final class Lead {
    private final Words words;
    private final Map<Integer, Integer> firstByEnd;
    private final int head;
    private int first;
    private boolean nation;
    private boolean group;
    private boolean alone;

    Lead(Words words, Map<Integer, Integer> firstByEnd, int head) {
      this.words = words;
      this.firstByEnd = firstByEnd;
      this.head = head;
      this.first = words.word(head).equals("force") ? head - 1 : head;
    }

    Optional<TokenRange> force() {
      while (head - first < LONGEST && takeNext()) {
        continue;
      }
      while (first < head && isLooseEnd(first)) {
        first++;
      }
      boolean enough = nation || group && isLed() || alone && isForces();
      return enough && first < head && !isCounted() && !PeaceWords.isCivilForce(words, head)
          ? Optional.of(new TokenRange(first, head + 1))
          : Optional.empty();
    }

    /** A military word before the head, or a service: <i>Presidential guard units</i>. */
    private boolean isLed() {
      return MODIFIERS.contains(words.lower(head - 1)) || words.lower(head - 1).equals("guard");
    }

    private boolean isForces() {
      return words.word(head).equals("forces");
    }

    /**
     * <i>16,000 U.S. forces</i> are people; in <i>ex-special forces</i> the words say what somebody
     * was.
     */
    private boolean isCounted() {
      boolean number = isForces() && NumberWords.of(words.word(first - 1)).isPresent();
      return number || words.isHyphen(first - 1) && words.isGluedToNext(first - 1);
    }

    private boolean isLooseEnd(int index) {
      return words.word(index).equals("and")
          || words.word(index).equals(",")
          || words.isHyphen(index)
          || TAILS.contains(words.lower(index));
    }

    /** One word or nation to the left, false when what stands there does not lead. */
    private boolean takeNext() {
      String before = words.lower(first - 1);
      boolean hyphen = words.isHyphen(first - 1) && words.isGluedToNext(first - 1);
      if (hyphen || before.equals("and") || before.equals(",")) {
        return takeNation(first - 1) || hyphen && takePrefix();
      }
      if (TAILS.contains(before) || words.isSmall(first - 1) && MODIFIERS.contains(before)) {
        alone |= SURE_ALONE.contains(before);
        first--;
        return true;
      }
      return takeNation(first) || takeSentenceStart();
    }

    /** <i>pro-government</i>, <i>anti-Assad</i>. */
    private boolean takePrefix() {
      boolean fits = PREFIXES.contains(words.lower(first - 2));
      first -= fits ? 2 : 0;
      return fits;
    }

    /** <i>Security forces said</i>: the capital of a sentence's first word. */
    private boolean takeSentenceStart() {
      boolean starts = first == 1 && words.isCapitalised(0) && MODIFIERS.contains(words.lower(0));
      alone |= starts && SURE_ALONE.contains(words.lower(0));
      first -= starts ? 1 : 0;
      return starts;
    }

    private boolean takeNation(int end) {
      int start = groupBefore(end);
      group |= start < end && !isForces();
      if (start == end) {
        start = nationBefore(end);
        nation |= start < end;
      }
      first = start < end ? start : first;
      return start < end;
    }

    /**
     * Where the group or service begins that ends before {@code end}. It leads units with a
     * military word (<i>ISIL tactical unit</i>); in <i>ISIL forces</i> it stands for itself.
     */
    private int groupBefore(int end) {
      return firstByEnd.getOrDefault(end, end);
    }

    /** Where the nation begins that ends before {@code end}; {@code end} for none. */
    private int nationBefore(int end) {
      if (BODIES.contains(words.word(end - 1))) {
        return end - 1;
      }
      return CountryWords.before(words, end).map(CountryWord::first).orElse(end);
    }
  }
}
