package org.ingest.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.lexicon.GazetteerPlace.Position;

/**
 * A name of the user's own, found wherever an article writes it so, with what is known of it: the
 * armed group <i>Kestrel Column</i>, the base <i>Camp Larch</i> at its coordinates.
 *
 * @param name the name that its mentions are grouped under
 * @param spellings how articles write it, the name itself first; case counts
 * @param country ISO 3166-1 alpha-2
 * @param echelon of a formation, as the JSON writes it: <i>brigade</i>
 * @param branch of a formation, as the JSON writes it: <i>naval infantry</i>
 * @param placeKind of a place
 * @param position of a place
 */
public record LexiconEntry(
    LexiconKind kind,
    String name,
    List<String> spellings,
    Optional<String> country,
    Optional<String> echelon,
    Optional<String> branch,
    Optional<PlaceKind> placeKind,
    Optional<Position> position) {
  public LexiconEntry {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a " + kind + " without a name");
    }
    spellings = List.copyOf(spellings);
  }

  /** An entry of which no more is known than what it is. */
  public static LexiconEntry of(LexiconKind kind, String name) {
    return new LexiconEntry(
        kind,
        name,
        List.of(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The entry with other ways to write the name. */
  public LexiconEntry spelled(String... others) {
    List<String> all = new ArrayList<>(spellings);
    all.addAll(List.of(others));
    return new LexiconEntry(kind, name, all, country, echelon, branch, placeKind, position);
  }

  /**
   * The entry with its country.
   *
   * @param code ISO 3166-1 alpha-2
   */
  public LexiconEntry in(String code) {
    return new LexiconEntry(
        kind, name, spellings, Optional.of(code), echelon, branch, placeKind, position);
  }

  /** A formation with its size and, if known, its arm. */
  public LexiconEntry ofEchelon(String size, Optional<String> arm) {
    return new LexiconEntry(
        kind, name, spellings, country, Optional.of(size), arm, placeKind, position);
  }

  /**
   * A place with its kind and where it is.
   *
   * @param latitude in decimal degrees, WGS 84
   * @param longitude in decimal degrees, WGS 84
   */
  public LexiconEntry at(PlaceKind what, double latitude, double longitude) {
    return new LexiconEntry(
        kind,
        name,
        spellings,
        country,
        echelon,
        branch,
        Optional.of(what),
        Optional.of(new Position(latitude, longitude)));
  }
}
