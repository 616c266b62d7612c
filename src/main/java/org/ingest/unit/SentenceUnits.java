package org.ingest.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ingest.entity.UnitKind;
import org.ingest.text.Words;

/**
 * Decides between the units that rules and the name finder found in one sentence.
 *
 * <p>A name of the user's list goes before all that is no longer; a numbered formation and a listed
 * name go before what the name finder made of their words; a longer unit of the name finder's that
 * holds a listed name stays, and so does a person, place or organisation that does. Rules that are
 * not sure only fill gaps.
 */
final class SentenceUnits {
  private static final Comparator<UnitCandidate> LONGEST_FIRST =
      Comparator.comparingInt(candidate -> -candidate.length());

  private final Words words;
  private final ModelUnits model;
  private final NavigableMap<Integer, UnitCandidate> named = new TreeMap<>();
  private final NavigableMap<Integer, UnitCandidate> generic = new TreeMap<>();

  SentenceUnits(Words words, ModelUnits model) {
    this.words = words;
    this.model = model;
  }

  /**
   * The units that remain, in the order of the text.
   *
   * @param formations found by the grammar
   * @param known names of the lists
   * @param forces without a name, found by rule
   */
  List<UnitCandidate> settle(
      List<UnitCandidate> formations, List<UnitCandidate> known, List<UnitCandidate> forces) {
    if (formations.isEmpty() && known.isEmpty() && forces.isEmpty() && model.isEmpty()) {
      return List.of();
    }
    settleNamed(formations, known);
    settleGeneric(forces);
    return inOrder();
  }

  private void settleNamed(List<UnitCandidate> formations, List<UnitCandidate> known) {
    // of two as long the user's own, which come first here
    Stream.concat(model.own().stream(), formations.stream().filter(UnitCandidate::sure))
        .sorted(LONGEST_FIRST)
        .forEach(this::keepNamed);
    Map<Integer, UnitCandidate> knownByFirst = byFirst(known);
    known.stream()
        .filter(name -> !model.isPartOfOtherName(name.range()))
        .filter(name -> !isPartOfLongerUnit(name, knownByFirst))
        .sorted(LONGEST_FIRST)
        .forEach(this::keepNamed);
    model.units().stream()
        .filter(unit -> unit.kind() != UnitKind.GENERIC)
        .filter(unit -> !UnitRefusals.refuse(words, unit))
        .forEach(this::keepNamed);
    formations.stream()
        .filter(formation -> !model.isPartOfOtherName(formation.range()))
        .forEach(this::keepNamed);
  }

  private void settleGeneric(List<UnitCandidate> forces) {
    Map<Integer, UnitCandidate> forcesByEnd = byEnd(forces);
    model.units().stream()
        .filter(unit -> unit.kind() == UnitKind.GENERIC)
        .filter(unit -> !UnitRefusals.refuse(words, unit))
        .map(unit -> trimmed(unit, forcesByEnd))
        .forEach(this::keepGeneric);
    forces.forEach(this::keepGeneric);
  }

  /** The units that remain with abbreviations that the article explains elsewhere. */
  List<UnitCandidate> with(List<UnitCandidate> abbreviations) {
    if (abbreviations.isEmpty() && named.isEmpty() && generic.isEmpty()) {
      return List.of();
    }
    abbreviations.stream()
        .filter(each -> !model.isPartOfOtherName(each.range()))
        .filter(each -> free(generic, each))
        .forEach(this::keepNamed);
    return inOrder();
  }

  private List<UnitCandidate> inOrder() {
    List<UnitCandidate> all = new ArrayList<>(named.values());
    all.addAll(generic.values());
    all.sort(
        Comparator.comparingInt((UnitCandidate unit) -> unit.range().first())
            .thenComparingInt(unit -> -unit.range().end()));
    return List.copyOf(all);
  }

  private static Map<Integer, UnitCandidate> byFirst(List<UnitCandidate> units) {
    Map<Integer, UnitCandidate> map = new TreeMap<>();
    units.forEach(unit -> map.put(unit.range().first(), unit));
    return map;
  }

  private static Map<Integer, UnitCandidate> byEnd(List<UnitCandidate> units) {
    Map<Integer, UnitCandidate> map = new TreeMap<>();
    units.forEach(unit -> map.putIfAbsent(unit.range().end(), unit));
    return map;
  }

  /**
   * A generic unit may hold a group; a longer name of a named unit goes before its part, unless it
   * is two names of the lists (<i>Hamas al-Qassam Brigades</i>) or runs on into a person's name.
   */
  private boolean isPartOfLongerUnit(UnitCandidate name, Map<Integer, UnitCandidate> known) {
    return model
        .holding(name.range())
        .filter(unit -> unit.kind() != UnitKind.GENERIC)
        .filter(unit -> !isTiled(unit, known))
        .filter(unit -> name.length() < 2 || !runsOn(unit, name))
        .isPresent();
  }

  private boolean isTiled(UnitCandidate unit, Map<Integer, UnitCandidate> known) {
    int end = unit.range().first();
    while (end < unit.range().end()) {
      end += end > unit.range().first() && words.isPossessive(end) ? 1 : 0;
      UnitCandidate name = known.get(end);
      if (name == null) {
        return false;
      }
      end = name.range().end();
    }
    return end == unit.range().end();
  }

  /** <i>Lord's Resistance Army Joseph Smith</i>: no military word behind the name. */
  private boolean runsOn(UnitCandidate unit, UnitCandidate name) {
    FormationVocabulary vocabulary = FormationVocabulary.all();
    for (int index = name.range().end(); index < unit.range().end(); index++) {
      boolean trade =
          vocabulary.isModifier(words.lower(index))
              || vocabulary.echelonAt(words, index).isPresent();
      if (trade || !words.isCapitalised(index)) {
        return false;
      }
    }
    return unit.range().first() == name.range().first();
  }

  private void keepNamed(UnitCandidate unit) {
    if (free(named, unit)) {
      named.put(unit.range().first(), withModel(unit));
    }
  }

  /** A unit that both found is surer. */
  private UnitCandidate withModel(UnitCandidate unit) {
    double confidence = model.at(unit.range()).map(UnitCandidate::confidence).orElse(0.0);
    return new UnitCandidate(
        unit.range(), unit.kind(), Math.max(confidence, unit.confidence()), unit.sure());
  }

  private static boolean free(NavigableMap<Integer, UnitCandidate> kept, UnitCandidate unit) {
    Map.Entry<Integer, UnitCandidate> before = kept.lowerEntry(unit.range().end());
    return before == null || !before.getValue().overlaps(unit);
  }

  private void keepGeneric(UnitCandidate unit) {
    NavigableMap<Integer, UnitCandidate> inside =
        named.subMap(unit.range().first(), true, unit.range().end(), false);
    Map.Entry<Integer, UnitCandidate> before = named.lowerEntry(unit.range().first());
    boolean apart = before == null || !before.getValue().overlaps(unit);
    boolean groups = inside.values().stream().allMatch(inner -> mayHold(unit, inner));
    if (apart && groups && free(generic, unit)) {
      generic.put(unit.range().first(), unit);
    }
  }

  /** <i>ISIL tactical unit</i> holds ISIL. */
  private static boolean mayHold(UnitCandidate outer, UnitCandidate inner) {
    return inner.kind() == UnitKind.ARMED_GROUP
        && outer.contains(inner)
        && outer.length() > inner.length();
  }

  /**
   * A force without a name begins behind an owner and behind a word that says nothing of its kind:
   * <i>Puntland's <b>defence forces</b></i>, <i>responding <b>security forces</b></i>.
   */
  private UnitCandidate trimmed(UnitCandidate unit, Map<Integer, UnitCandidate> forces) {
    int first = unit.range().first();
    for (int index = first; index < unit.range().end() - 1; index++) {
      first = words.isPossessive(index) ? index + 1 : first;
    }
    UnitCandidate rule = forces.get(unit.range().end());
    boolean shorter = rule != null && rule.range().first() > first;
    if (shorter && words.lower(rule.range().first() - 1).endsWith("ing")) {
      first = rule.range().first();
    }
    TokenRange range = new TokenRange(first, unit.range().end());
    return new UnitCandidate(range, unit.kind(), unit.confidence(), false);
  }
}
