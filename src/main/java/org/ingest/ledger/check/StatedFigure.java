package org.ingest.ledger.check;

import java.util.List;
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
 * @param denied whether it is said to be denied, where that is told
 * @param source who says so
 * @param unread keys whose value the program does not understand
 */
public record StatedFigure(
    int row,
    Optional<String> article,
    Optional<String> text,
    Optional<Figure> figure,
    boolean isOneNumber,
    Optional<String> force,
    Optional<TroopStatus> status,
    Optional<Boolean> denied,
    Optional<String> place,
    Optional<String> source,
    List<String> unread) {
  public StatedFigure {
    unread = List.copyOf(unread);
  }

  /** Whether it says how many, in a number or in words. */
  boolean isFigure() {
    return figure.isPresent() || text.isPresent();
  }

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
