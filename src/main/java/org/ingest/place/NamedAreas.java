package org.ingest.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ingest.entity.GazetteerEntry;
import org.ingest.lexicon.PlaceKind;
import org.ingest.lexicon.PlaceNames;
import org.ingest.lexicon.ResourceTable;

/** Knows continents, seas and areas that lie in no gazetteer of towns: <i>Middle East</i>. */
final class NamedAreas {
  private static final NamedAreas ALL = new NamedAreas();

  private final Map<String, GazetteerEntry> byKey = new HashMap<>();

  private NamedAreas() {
    ResourceTable.rows(NamedAreas.class, "named-areas.tsv").forEach(this::add);
  }

  static NamedAreas all() {
    return ALL;
  }

  private void add(List<String> row) {
    Optional<String> country = Optional.of(row.get(2)).filter(code -> !code.isEmpty());
    String kind = PlaceKind.ofWord(row.get(1)).word();
    byKey.put(
        PlaceNames.key(row.get(0)),
        new GazetteerEntry(kind, country, Optional.empty(), OptionalInt.empty()));
  }

  /** The kind, and the country if one holds it whole, by {@link PlaceNames#key}. */
  Optional<GazetteerEntry> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }
}
