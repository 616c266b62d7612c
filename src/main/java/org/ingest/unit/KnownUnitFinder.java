package org.ingest.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ingest.entity.UnitKind;
import org.ingest.text.Words;

/**
 * Finds the names of the program's lists in a sentence, the longest first: <i>Islamic State of Iraq
 * and the Levant</i>, not <i>Islamic State</i>.
 *
 * <p>Not <i>taliban</i> (students) in small letters, nor <i>Islamic state</i> (a form of rule).
 */
final class KnownUnitFinder {
  private static final double CONFIDENCE = 0.95;

  /** Small words of Arabic and Romance names that are written either way. */
  private static final Set<String> PARTICLES = UnitWords.of("particles of names");

  private static final Set<String> OPPOSED = UnitWords.of("prefixes of others");

  /** A name of the lists in a sentence. */
  record Hit(TokenRange range, KnownUnit unit, UnitCandidate candidate) {}

  private final KnownUnits units;

  KnownUnitFinder(KnownUnits units) {
    this.units = units;
  }

  /**
   * The names in a sentence, those that need evidence among them.
   *
   * @param words of a whole sentence
   */
  List<Hit> find(Words words) {
    List<Hit> hits = new ArrayList<>();
    int index = 0;
    while (index < words.size()) {
      Optional<Hit> hit = at(words, index);
      if (hit.isPresent()) {
        hits.add(hit.get());
        index = hit.get().range().end();
      } else {
        index++;
      }
    }
    return hits;
  }

  private Optional<Hit> at(Words words, int first) {
    String part = KnownUnits.part(words.word(first), words.lower(first));
    int longest = part.isEmpty() ? 0 : units.longestFrom(part);
    Optional<Hit> found = Optional.empty();
    if (longest == 0) {
      return found;
    }
    StringBuilder joined = new StringBuilder();
    int parts = 0;
    for (int index = first; index < words.size() && parts < longest; index++) {
      String next = KnownUnits.part(words.word(index), words.lower(index));
      if (!next.isEmpty()) {
        joined.append(parts++ > 0 ? " " : "").append(next);
        List<KnownUnit> known = units.ofParts(joined.toString());
        TokenRange range = new TokenRange(first, index + 1);
        KnownUnit unit = firstThatFits(words, range, known);
        found = unit == null ? found : Optional.of(hit(range, unit));
      }
    }
    return found;
  }

  private static KnownUnit firstThatFits(Words words, TokenRange range, List<KnownUnit> known) {
    for (KnownUnit one : known) {
      if (fits(words, range, one)) {
        return one;
      }
    }
    return null;
  }

  private static boolean fits(Words words, TokenRange range, KnownUnit unit) {
    return isName(words, range.first(), range.end(), unit.kind())
        && !isAdjunct(words, range.end())
        && !isOpposed(words, range.first())
        && !NewsAgencies.isCredit(words, range.first())
        && (!unit.capitals() || isInCapitals(words, range));
  }

  /** <i>IS</i>, but neither <i>Is</i> nor <i>is</i>. */
  private static boolean isInCapitals(Words words, TokenRange range) {
    for (int index = range.first(); index < range.end(); index++) {
      if (!words.word(index).equals(words.word(index).toUpperCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private static Hit hit(TokenRange range, KnownUnit unit) {
    return new Hit(range, unit, new UnitCandidate(range, unit.kind(), CONFIDENCE, true));
  }

  /**
   * Every word begins with a capital, particles and what follows a hyphen apart; formations also in
   * <i>Black Sea fleet</i>, but <i>Iraqi security forces</i> is generic.
   */
  private static boolean isName(Words words, int first, int end, UnitKind kind) {
    boolean capital = false;
    for (int index = first; index < end; index++) {
      capital |= words.isCapitalised(index);
      boolean free = PARTICLES.contains(words.lower(index)) || words.isHyphen(index - 1);
      boolean small = words.isSmall(index) && !free;
      if (small && !(kind == UnitKind.FORMATION && index > first)) {
        return false;
      }
    }
    return capital && !isCutName(words, first, end);
  }

  /** <i>Houthi-held</i> and <i>Hamas-led</i> tell of a place or body, not of the group. */
  private static boolean isAdjunct(Words words, int end) {
    return words.isJoint(end) && words.isSmall(end + 1);
  }

  /** <i>anti-ISIL</i>, <i>pro-Houthi</i>, <i>ex-IRA</i>: not the group itself. */
  static boolean isOpposed(Words words, int first) {
    return words.isHyphen(first - 1)
        && words.isGluedToNext(first - 1)
        && OPPOSED.contains(words.lower(first - 2));
  }

  /** <i>Mohammed al-Houthi</i> is a person, <i>Abu Hamas</i> too: a hyphen before cuts a name. */
  private static boolean isCutName(Words words, int first, int end) {
    boolean before = words.isJoint(first - 1);
    return before && PARTICLES.contains(words.lower(first - 2));
  }
}
