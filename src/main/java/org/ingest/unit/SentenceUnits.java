package org.ingest.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ingest.mention.UnitKind;
import org.ingest.nlp.NameSpan;

/**
 * Holds the rules' units of one sentence against the name finder's.
 *
 * <p>A numbered formation and a listed name go before what the name finder made of their words; a
 * longer unit of the name finder's that holds a listed name stays (<i>Hamas Executive Force</i>),
 * and so does a person, place or organisation that does. Rules that are not sure only fill gaps.
 */
final class SentenceUnits {
  private static final Comparator<UnitCandidate> LONGEST_FIRST =
      Comparator.comparingInt(candidate -> -candidate.length());

  private final Words words;
  private final List<UnitCandidate> fromModel = new ArrayList<>();
  private final List<TokenRange> otherNames = new ArrayList<>();
  private final List<UnitCandidate> kept = new ArrayList<>();

  SentenceUnits(Words words, List<NameSpan> names) {
    this.words = words;
    for (NameSpan name : names) {
      TokenRange range = range(words, name);
      if (range.first() >= range.end()) {
        continue;
      }
      if (name.type().isUnit()) {
        fromModel.add(new UnitCandidate(range, kind(name), name.confidence(), false));
      } else {
        otherNames.add(range);
      }
    }
  }

  private static TokenRange range(Words words, NameSpan name) {
    int first = words.indexAt(name.span().start());
    return new TokenRange(first, Math.min(words.size(), words.indexAt(name.span().end() - 1) + 1));
  }

  private static UnitKind kind(NameSpan name) {
    return switch (name.type()) {
      case FORMATION -> UnitKind.FORMATION;
      case SERVICE -> UnitKind.SERVICE;
      case ARMED_GROUP -> UnitKind.ARMED_GROUP;
      default -> UnitKind.GENERIC;
    };
  }

  /** The name finder's units in the sentence. */
  List<UnitCandidate> fromModel() {
    return fromModel;
  }

  /** True when the name finder takes exactly these words for a unit. */
  boolean modelHas(TokenRange range) {
    return fromModel.stream().anyMatch(unit -> unit.range().equals(range));
  }

  /** The units that remain, in the order of the text. */
  List<UnitCandidate> settle(
      List<UnitCandidate> formations, List<UnitCandidate> known, List<UnitCandidate> generic) {
    formations.stream().filter(UnitCandidate::sure).sorted(LONGEST_FIRST).forEach(this::keepFree);
    known.stream()
        .filter(name -> !isPartOfOtherName(name) && !isPartOfLongerUnit(name, known))
        .sorted(LONGEST_FIRST)
        .forEach(this::keepFree);
    fromModel.stream().map(unit -> trimmed(unit, generic)).forEach(this::keepModel);
    formations.stream().filter(each -> !isPartOfOtherName(each)).forEach(this::keepFree);
    generic.forEach(this::keepGeneric);
    return inOrder();
  }

  /** The units that remain with abbreviations that the article explains elsewhere. */
  List<UnitCandidate> with(List<UnitCandidate> abbreviations) {
    abbreviations.stream().filter(each -> !isPartOfOtherName(each)).forEach(this::keepFree);
    return inOrder();
  }

  private List<UnitCandidate> inOrder() {
    kept.sort(
        Comparator.comparingInt((UnitCandidate unit) -> unit.range().first())
            .thenComparingInt(unit -> -unit.range().end()));
    return List.copyOf(kept);
  }

  private boolean isPartOfOtherName(UnitCandidate unit) {
    return otherNames.stream()
        .anyMatch(
            name ->
                name.first() <= unit.range().first()
                    && unit.range().end() <= name.end()
                    && name.end() - name.first() > unit.length());
  }

  /**
   * A generic unit may hold a group; a longer name of a named unit goes before its part, unless it
   * is two names of the lists (<i>Hamas al-Qassam Brigades</i>) or runs on into a person's name.
   */
  private boolean isPartOfLongerUnit(UnitCandidate name, List<UnitCandidate> known) {
    return fromModel.stream()
        .anyMatch(
            unit ->
                unit.kind() != UnitKind.GENERIC
                    && unit.contains(name)
                    && unit.length() > name.length()
                    && !isTiled(unit, known)
                    && !(name.length() > 1 && runsOn(unit, name)));
  }

  private boolean isTiled(UnitCandidate unit, List<UnitCandidate> known) {
    int end = unit.range().first();
    for (UnitCandidate name : known) {
      end += words.isPossessive(end) ? 1 : 0;
      end = name.range().first() == end ? name.range().end() : end;
    }
    return end == unit.range().end();
  }

  /** <i>Lord's Resistance Army Joseph Smith</i>: no word of the trade behind the name. */
  private boolean runsOn(UnitCandidate unit, UnitCandidate name) {
    FormationVocabulary vocabulary = FormationVocabulary.all();
    for (int index = name.range().end(); index < unit.range().end(); index++) {
      boolean trade =
          vocabulary.isModifier(words.lower(index))
              || vocabulary.echelonAt(words, index).isPresent();
      if (trade || !words.isCapital(index)) {
        return false;
      }
    }
    return unit.range().first() == name.range().first();
  }

  private void keepFree(UnitCandidate unit) {
    if (kept.stream().noneMatch(unit::overlaps)) {
      kept.add(withModel(unit));
    }
  }

  /** Two that agree are surer than one. */
  private UnitCandidate withModel(UnitCandidate unit) {
    double confidence =
        fromModel.stream()
            .filter(same -> same.range().equals(unit.range()))
            .mapToDouble(UnitCandidate::confidence)
            .max()
            .orElse(0);
    return new UnitCandidate(
        unit.range(), unit.kind(), Math.max(confidence, unit.confidence()), unit.sure());
  }

  /**
   * A force without a name begins behind an owner and behind what is no word of the trade:
   * <i>Puntland's | defence forces</i>, <i>responding | security forces</i>.
   */
  private UnitCandidate trimmed(UnitCandidate unit, List<UnitCandidate> generic) {
    int first = unit.range().first();
    if (unit.kind() != UnitKind.GENERIC) {
      return unit;
    }
    for (int index = first; index < unit.range().end() - 1; index++) {
      first = words.isPossessive(index) ? index + 1 : first;
    }
    int found = first;
    int shorter =
        generic.stream()
            .filter(rule -> rule.range().end() == unit.range().end())
            .mapToInt(rule -> rule.range().first())
            .filter(start -> start > found && words.lower(start - 1).endsWith("ing"))
            .findFirst()
            .orElse(first);
    TokenRange range = new TokenRange(shorter, unit.range().end());
    return new UnitCandidate(range, unit.kind(), unit.confidence(), false);
  }

  private void keepModel(UnitCandidate unit) {
    if (kept.stream().noneMatch(rule -> rule.overlaps(unit) && !mayHold(unit, rule))) {
      kept.add(unit);
    }
  }

  private void keepGeneric(UnitCandidate unit) {
    boolean free = kept.stream().noneMatch(other -> unit.overlaps(other) && !mayHold(unit, other));
    if (free) {
      kept.add(unit);
    }
  }

  /** <i>ISIL tactical unit</i> holds ISIL. */
  private static boolean mayHold(UnitCandidate outer, UnitCandidate inner) {
    return outer.kind() == UnitKind.GENERIC
        && inner.kind() == UnitKind.ARMED_GROUP
        && outer.contains(inner)
        && outer.length() > inner.length();
  }
}
