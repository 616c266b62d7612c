package org.ingest.ledger;

import java.util.Collection;
import java.util.OptionalLong;

/**
 * From the lowest to the highest bound that some figures name.
 *
 * @param low none where no figure names a least
 * @param high none where no figure names a most
 * @param openLow whether a figure leaves open how few it may be (<i>up to 8,000</i>)
 * @param openHigh whether a figure leaves open how many (<i>at least 300</i>)
 */
public record Range(OptionalLong low, OptionalLong high, boolean openLow, boolean openHigh) {
  static Range of(Collection<Figure> figures) {
    return new Range(
        figures.stream().flatMapToLong(figure -> figure.min().stream()).min(),
        figures.stream().flatMapToLong(figure -> figure.max().stream()).max(),
        figures.stream().anyMatch(figure -> figure.min().isEmpty()),
        figures.stream().anyMatch(figure -> figure.max().isEmpty()));
  }
}
