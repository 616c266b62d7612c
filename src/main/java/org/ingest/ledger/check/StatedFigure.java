package org.ingest.ledger.check;

import java.util.Optional;
import org.ingest.entity.TroopStatus;
import org.ingest.ledger.Figure;

/**
 * A figure as somebody else has it.
 *
 * @param row which of the file it is, from 1
 * @param article the name or id of the article that it is said to be from
 * @param text the words that it is said to be in
 * @param figure how many; of one number both bounds
 * @param isOneNumber whether it was given as one number: <i>at least 300</i> may be meant by 300
 * @param force whose people
 * @param source who says so
 */
public record StatedFigure(
    int row,
    Optional<String> article,
    Optional<String> text,
    Optional<Figure> figure,
    boolean isOneNumber,
    Optional<String> force,
    Optional<TroopStatus> status,
    Optional<String> place,
    Optional<String> source) {
  /** Whether a figure that was read is the one that is stated. */
  boolean isSameNumber(Figure read) {
    if (figure.isEmpty()) {
      return false;
    }
    boolean isOpen = read.min().isEmpty() || read.max().isEmpty();
    return isOneNumber && isOpen
        ? read.min().equals(figure.get().min()) || read.max().equals(figure.get().max())
        : read.equals(figure.get());
  }
}
