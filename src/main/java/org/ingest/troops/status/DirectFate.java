package org.ingest.troops.status;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ingest.entity.TroopStatus;
import org.ingest.lexicon.ResourceTable;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Reads what became of the counted off the verb right beside them: <i>10 militants <b>have been
 * arrested</b></i>, <i>three soldiers <b>went missing</b></i>, <i>Syria <b>withdrew</b> its 14,000
 * troops</i>. Of what did not happen it does not say that it did: <i>12 soldiers were not
 * killed</i>, <i>refused to withdraw its troops</i>.
 */
final class DirectFate {
  private static final WordList PASSIVE = WordList.of("forms of be");
  private static final WordList PASSED = WordList.of("between a count and its fate");
  private static final WordList FUTURE = WordList.of("future of a fate");
  private static final int DENIAL_REACH = 3;
  private static final WordList DENIALS = WordList.of("denied fate");
  private static final WordList CAPTIVES = WordList.of("captives");
  private static final WordList OWN = WordList.of("between a fate and its count");
  private static final Map<String, TroopStatus> AFTER_BE = verbs("after be");
  private static final Map<String, TroopStatus> BY_ITSELF = verbs("behind");

  /** <i>Denmark <b>pledged</b> 250 soldiers</i>, <i>officers <b>trained</b> 300 soldiers</i>. */
  private static final Map<String, TroopStatus> BEFORE = verbs("before");

  private DirectFate() {}

  private static Map<String, TroopStatus> verbs(String place) {
    return ResourceTable.rows(DirectFate.class, "direct-fates.tsv")
        .filter(row -> row.get(0).equals(place))
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.get(1),
                row -> TroopStatus.valueOf(row.get(2).toUpperCase(Locale.ROOT))));
  }

  /** Past the unit in <i>three paratroopers <b>of the 82nd Airborne Division</b> were hurt</i>. */
  private static int behindUnit(SentenceWords words, int start) {
    boolean of = words.lower(start).equals("of") || words.lower(start).equals("from");
    int name = words.lower(start + 1).equals("the") ? start + 2 : start + 1;
    return of && words.nameAt(name).isPresent() ? words.endOfNameAt(name) : start;
  }

  static Optional<TroopStatus> of(CountPhrase count) {
    SentenceWords words = count.words();
    int verb = verb(count);
    Optional<TroopStatus> asObject = Optional.ofNullable(BEFORE.get(words.lower(verb)));
    if (asObject.isPresent()) {
      return isDenied(words, verb) ? asObject.flatMap(DirectFate::denied) : asObject;
    }
    return behind(words, behindUnit(words, count.end()));
  }

  /** What the verb right before says, whatever runs on behind: <i><b>lost</b> 3,825 troops</i>. */
  static Optional<TroopStatus> ofObject(CountPhrase count) {
    int verb = verb(count);
    return isDenied(count.words(), verb)
        ? Optional.empty()
        : Optional.ofNullable(BEFORE.get(count.words().lower(verb)));
  }

  /** What the verb says that follows from a word on, auxiliaries and adverbs passed over. */
  private static Optional<TroopStatus> behind(SentenceWords words, int from) {
    int i = from;
    boolean passive = false;
    boolean ahead = false;
    while (isPassed(words, i)) {
      passive |= PASSIVE.has(words.lower(i));
      ahead |= isAhead(words, i);
      i++;
    }
    Optional<TroopStatus> fate = at(words, i, passive);
    return ahead ? fate.flatMap(DirectFate::planned) : fate;
  }

  /** The verb that the count is the object of: <i><b>withdraw</b> its 14,000 troops</i>. */
  private static int verb(CountPhrase count) {
    int before = count.start() - 1;
    return OWN.has(count.words().lower(before)) ? before - 1 : before;
  }

  /**
   * Troops that were not withdrawn are still deployed; no other denied fate says what did happen.
   */
  private static Optional<TroopStatus> denied(TroopStatus fate) {
    return fate == TroopStatus.WITHDRAWN ? Optional.of(TroopStatus.DEPLOYED) : Optional.empty();
  }

  /**
   * <i>did <b>not</b> withdraw its troops</i>, <i><b>refused</b> to withdraw its troops</i>: no
   * text of the data has such a count, but without this its status would be the opposite.
   */
  private static boolean isDenied(SentenceWords words, int verb) {
    return IntStream.range(verb - DENIAL_REACH, verb)
        .mapToObj(words::lower)
        .anyMatch(word -> DENIALS.has(word) || word.endsWith("n't"));
  }

  private static boolean isPassed(SentenceWords words, int i) {
    return PASSED.has(words.lower(i)) || PASSIVE.has(words.lower(i)) || isAhead(words, i);
  }

  /** <i>550 troops are <b>to be</b> withdrawn</i>, <i>300 <b>will be</b> sent</i>. */
  private static boolean isAhead(SentenceWords words, int i) {
    return FUTURE.has(words.lower(i)) && words.lower(i + 1).equals("be");
  }

  /** Only movements are told ahead of time. */
  private static Optional<TroopStatus> planned(TroopStatus fate) {
    return switch (fate) {
      case DEPLOYED -> Optional.of(TroopStatus.PLANNED);
      case WITHDRAWN -> Optional.of(fate);
      default -> Optional.empty();
    };
  }

  private static Optional<TroopStatus> at(SentenceWords words, int i, boolean passive) {
    String verb = words.lower(i);
    boolean went = verb.equals("went") || verb.equals("gone");
    if (went) {
      return Optional.ofNullable(AFTER_BE.get(words.lower(i + 1)))
          .filter(status -> status == TroopStatus.MISSING);
    }
    if (passive && verb.equals("taken")) {
      return isCaptive(words, i + 1) ? Optional.of(TroopStatus.CAPTURED) : Optional.empty();
    }
    return Optional.ofNullable(passive ? AFTER_BE.get(verb) : BY_ITSELF.get(verb));
  }

  /** <i>were taken <b>prisoner</b></i>, <i>were taken <b>into custody</b></i>. */
  private static boolean isCaptive(SentenceWords words, int i) {
    return CAPTIVES.has(words.lower(i))
        || words.lower(i).equals("into") && words.lower(i + 1).equals("custody");
  }
}
