package org.ingest.ledger.check;

import java.util.List;
import java.util.Optional;

/**
 * What became of a stated figure.
 *
 * @param differences what the articles say otherwise
 * @param unchecked what the program could not read in the articles
 * @param article the name of the one that it was found in
 * @param text the count's words there
 * @param sentence its sentence
 */
public record CheckedFigure(
    StatedFigure stated,
    Verdict verdict,
    List<Difference> differences,
    List<String> unchecked,
    Optional<String> article,
    Optional<String> text,
    Optional<String> sentence) {
  public CheckedFigure {
    differences = List.copyOf(differences);
    unchecked = List.copyOf(unchecked);
  }

  /** How it was found. */
  public enum Verdict {
    AS_STATED,
    OTHER_VALUE,
    NOT_IN_TEXT,
    /** The row names no number that can be read. */
    NO_FIGURE
  }

  /**
   * One value that the text has otherwise.
   *
   * @param key number, force, status, denied, place or source
   */
  public record Difference(String key, String stated, String found) {}

  static CheckedFigure missing(StatedFigure stated) {
    return new CheckedFigure(
        stated,
        stated.isFigure() ? Verdict.NOT_IN_TEXT : Verdict.NO_FIGURE,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
