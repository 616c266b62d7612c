package org.ingest.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.ingest.entity.UnitKind;
import org.ingest.names.NameSpan;
import org.ingest.text.Words;

/**
 * What the name finder found in one sentence, by tokens: its units, without what no unit's name
 * holds (the 8 of <i>8 US Navy SEALs</i>), and its other names.
 */
final class ModelUnits {
  private final Words words;
  private final NavigableMap<Integer, UnitCandidate> units = new TreeMap<>();
  private final List<UnitCandidate> own = new ArrayList<>();
  private final NavigableMap<Integer, TokenRange> otherNames = new TreeMap<>();

  ModelUnits(Words words, List<NameSpan> names) {
    this.words = words;
    for (NameSpan name : names) {
      TokenRange range = range(name);
      if (range.first() < range.end() && !name.type().isUnit()) {
        otherNames.put(range.first(), range);
      } else if (range.first() < range.end()) {
        addUnit(range, name);
      }
    }
  }

  private void addUnit(TokenRange range, NameSpan name) {
    if (name.isOwn()) {
      UnitCandidate unit = new UnitCandidate(range, kind(name), name.confidence(), true);
      units.put(range.first(), unit);
      own.add(unit);
      return;
    }
    if (KnownUnitFinder.isOpposed(words, range.first()) || isLeague(range)) {
      return;
    }
    cut(range, kind(name))
        .ifPresent(
            unit ->
                units.put(
                    unit.first(), new UnitCandidate(unit, kind(name), name.confidence(), false)));
  }

  /** The <i>Second Division</i> that a club is in. */
  private boolean isLeague(TokenRange range) {
    return range.end() - range.first() == 2
        && words.lower(range.end() - 1).equals("division")
        && !MilitaryContext.noPeace(words, range.end());
  }

  private TokenRange range(NameSpan name) {
    return new TokenRange(words.firstFrom(name.span().start()), words.firstFrom(name.span().end()));
  }

  private static UnitKind kind(NameSpan name) {
    return switch (name.type()) {
      case FORMATION -> UnitKind.FORMATION;
      case SERVICE -> UnitKind.SERVICE;
      case ARMED_GROUP -> UnitKind.ARMED_GROUP;
      default -> UnitKind.GENERIC;
    };
  }

  /** The words without a number before; empty where a date is left. */
  private Optional<TokenRange> cut(TokenRange range, UnitKind kind) {
    int first = range.first();
    if (kind == UnitKind.FORMATION) {
      boolean count = Designators.plain(words.word(first)).isPresent() && range.end() - first > 2;
      first += count ? 1 : 0;
    }
    boolean date = NumberedFormation.isMonth(words, first);
    return date ? Optional.empty() : Optional.of(new TokenRange(first, range.end()));
  }

  boolean isEmpty() {
    return units.isEmpty();
  }

  /** Those of the user's list, as it has them. */
  List<UnitCandidate> own() {
    return own;
  }

  List<UnitCandidate> units() {
    return new ArrayList<>(units.values());
  }

  /** The unit of exactly these words. */
  Optional<UnitCandidate> at(TokenRange range) {
    return Optional.ofNullable(units.get(range.first())).filter(unit -> unit.range().equals(range));
  }

  /** The unit, longer than the words, that holds them. */
  Optional<UnitCandidate> holding(TokenRange range) {
    return Optional.ofNullable(units.floorEntry(range.first()))
        .map(Map.Entry::getValue)
        .filter(unit -> range.end() <= unit.range().end() && !unit.range().equals(range));
  }

  /** True when the words are a part of a person's, place's or organisation's name. */
  boolean isPartOfOtherName(TokenRange range) {
    return Optional.ofNullable(otherNames.floorEntry(range.first()))
        .map(Map.Entry::getValue)
        .filter(name -> range.end() <= name.end() && !name.equals(range))
        .isPresent();
  }
}
