package org.ingest.unit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.entity.UnitKind;
import org.ingest.text.Words;
import org.ingest.unit.Designators.Designator;
import org.ingest.unit.Designators.Style;
import org.ingest.unit.FormationVocabulary.Echelon;

/**
 * What the words of a unit say of it.
 *
 * <p>Roman numbers, ordinals in words and spelled letters are written plainly: <i>III Corps</i> is
 * 3, <i>First Army</i> 1, <i>Bravo Company</i> B, <i>3rd Battalion, 5th Marines</i> 3/5.
 */
record UnitTraits(
    Optional<String> designator,
    Optional<String> echelon,
    Optional<String> branch,
    Optional<String> country) {

  /** The traits of a unit that its words name. */
  static UnitTraits of(Words words, TokenRange range, UnitKind kind, KnownUnits units) {
    Optional<KnownUnit> known = units.spelled(words.phrase(range.first(), range.end()), kind);
    boolean own = known.filter(KnownUnit::own).isPresent();
    Optional<String> listed = known.flatMap(KnownUnit::country);
    Optional<String> country =
        known.isPresent() && !own ? listed : listed.or(() -> ofWords(words, range, kind));
    if (kind != UnitKind.FORMATION) {
      return new UnitTraits(Optional.empty(), Optional.empty(), Optional.empty(), country);
    }
    Reader reader = new Reader(words, range);
    if (known.isPresent() && !own) {
      return new UnitTraits(Optional.empty(), known.get().echelon(), known.get().branch(), country);
    }
    // what the user does not say of a formation of his own, its words may
    return new UnitTraits(
        reader.designator(),
        known.flatMap(KnownUnit::echelon).or(reader::echelon),
        known.flatMap(KnownUnit::branch).or(reader::branch),
        country);
  }

  /** An irregular group is no country's, whatever its name: <i>Syrian Democratic Forces</i>. */
  private static Optional<String> ofWords(Words words, TokenRange range, UnitKind kind) {
    if (StateGuard.is(words, range)) {
      return Optional.of("US");
    }
    return kind == UnitKind.ARMED_GROUP ? Optional.empty() : CountryWords.only(words, range);
  }

  /** Reads one formation's words. */
  private record Reader(Words words, TokenRange range) {
    private static final FormationVocabulary VOCABULARY = FormationVocabulary.all();
    private static final Set<String> NAMED_BEHIND = UnitWords.of("echelons named behind");

    Optional<String> designator() {
      for (int index = range.first(); index < range.end(); index++) {
        Optional<String> value = valueAt(index);
        if (value.isPresent()) {
          return value;
        }
      }
      return Optional.empty();
    }

    private Optional<String> valueAt(int index) {
      Optional<Designator> number =
          Designators.at(words, index).filter(found -> found.end() <= range.end());
      boolean roman = number.map(Designator::style).filter(Style.ROMAN::equals).isPresent();
      boolean lead = roman && isEchelon(index + 1) && index > range.first();
      if (number.isPresent() && !lead) {
        return Optional.of(withRegiment(number.get()));
      }
      boolean behind = index > range.first() && index == range.end() - 1 && isEchelon(index - 1);
      return behind
          ? Designators.behind(words.word(index)).or(() -> Designators.letter(words.word(index)))
          : letter(index);
    }

    /**
     * <i>3rd Battalion, 5th Marines</i> is 3/5, as the marines write it; <i>1–64 Armor</i> 1-64.
     */
    private String withRegiment(Designator number) {
      int next = number.end() + 1;
      boolean pair = words.isHyphen(number.end()) && next < range.end();
      Optional<String> second = pair ? Designators.plain(words.word(next)) : Optional.empty();
      if (second.isPresent()) {
        return number.text() + "-" + second.get();
      }
      next += words.word(next).equals(",") ? 1 : 0;
      boolean battalion = words.word(number.end()).equals("Battalion") && next < range.end();
      return battalion
          ? Designators.at(words, next)
              .map(regiment -> number.text() + "/" + regiment.text())
              .orElse(number.text())
          : number.text();
    }

    /** <i>Bravo Company</i>, <i>B and D squadron</i>, but neither <i>Alpha Group</i>. */
    private Optional<String> letter(int index) {
      Optional<String> letter = Designators.letter(words.word(index));
      boolean pair = letter.isPresent() && words.word(index + 1).equals("and");
      Optional<String> second = pair ? Designators.letter(words.word(index + 2)) : Optional.empty();
      int echelon = second.isPresent() ? index + 3 : index + 1;
      boolean company =
          index == range.first()
              && echelon < range.end()
              && NamedFormation.isLettered(words.lower(echelon));
      return letter
          .filter(any -> company)
          .map(one -> second.map(other -> one + ", " + other).orElse(one));
    }

    private boolean isEchelon(int index) {
      return VOCABULARY.echelonAt(words, index).isPresent();
    }

    /** The last word for an echelon, but the battalion's in <i>3rd Battalion, 5th Marines</i>. */
    Optional<String> echelon() {
      Optional<String> last = Optional.empty();
      int index = range.first();
      while (index < range.end()) {
        Optional<Echelon> found = echelonAt(index);
        boolean second = last.isPresent() && words.word(index - 1).equals("Marine");
        boolean force = words.lower(index).equals("forces") || !endsName(index, found);
        last = found.isPresent() && !second && !force ? found.map(Echelon::echelon) : last;
        index += found.map(Echelon::words).orElse(1);
      }
      return last.filter(word -> !word.isEmpty());
    }

    /**
     * <i>Mobile Army Surgical Hospital</i> is no army, <i>Operational Command South</i> a command.
     */
    private boolean endsName(int index, Optional<Echelon> echelon) {
      int end = index + echelon.map(Echelon::words).orElse(1);
      boolean names = echelon.isPresent() && NAMED_BEHIND.contains(echelon.get().echelon());
      return end >= range.end()
          || names
          || !words.isCapitalised(end)
          || Designators.behind(words.word(end)).isPresent()
          || words.word(end).length() == 1
          || isEchelon(end);
    }

    private Optional<Echelon> echelonAt(int index) {
      Optional<Echelon> short1 = VOCABULARY.beforeNumber(words.word(index));
      return short1.or(
          () ->
              VOCABULARY
                  .echelonAt(words, index)
                  .filter(found -> index + found.words() <= range.end()));
    }

    /** The last word for a branch; an abbreviation such as <i>MEU</i> holds one itself. */
    Optional<String> branch() {
      Optional<String> last = Optional.empty();
      int index = range.first();
      while (index < range.end()) {
        Optional<Map.Entry<Integer, String>> found = VOCABULARY.branchAt(words, index);
        Optional<String> held =
            echelonAt(index).map(Echelon::branch).filter(branch -> !branch.isEmpty());
        last = found.map(Map.Entry::getValue).or(() -> held).or(orElse(last));
        index += found.map(Map.Entry::getKey).orElse(1);
      }
      return last;
    }

    private static java.util.function.Supplier<Optional<String>> orElse(Optional<String> before) {
      return () -> before;
    }
  }
}
