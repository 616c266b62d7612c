package org.ingest.writing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.ingest.entity.Coordinates;
import org.ingest.entity.GazetteerEntry;
import org.ingest.entity.Place;
import org.ingest.entity.PlacePrecision;

/** Where a place is, in the tables that tell of one. */
final class PlaceColumns {
  private PlaceColumns() {}

  /**
   * @param country what the column of the place's country is called
   */
  static <T> List<Column<TableRow<T>>> of(
      String country, Function<TableRow<T>, Optional<Place>> place) {
    Function<TableRow<T>, Optional<GazetteerEntry>> entry =
        row -> place.apply(row).flatMap(Place::entry);
    Function<TableRow<T>, Optional<Coordinates>> point =
        row -> entry.apply(row).flatMap(GazetteerEntry::coordinates);
    return List.of(
        Column.known(country, row -> entry.apply(row).flatMap(GazetteerEntry::country)),
        Column.decimal("latitude", row -> point.apply(row).map(Coordinates::latitude)),
        Column.decimal("longitude", row -> point.apply(row).map(Coordinates::longitude)),
        Column.index("geonames_id", row -> geonamesId(entry.apply(row))),
        Column.known(
            "precision",
            row -> place.apply(row).flatMap(Place::precision).map(PlacePrecision::word)));
  }

  private static OptionalInt geonamesId(Optional<GazetteerEntry> entry) {
    return entry.isPresent() ? entry.get().geonamesId() : OptionalInt.empty();
  }
}
