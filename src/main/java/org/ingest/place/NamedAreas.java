package org.ingest.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ingest.entity.Coordinates;
import org.ingest.entity.GazetteerEntry;
import org.ingest.lexicon.Lexicon;
import org.ingest.lexicon.LexiconEntry;
import org.ingest.lexicon.LexiconKind;
import org.ingest.lexicon.PlaceKind;
import org.ingest.lexicon.PlaceNames;
import org.ingest.lexicon.ResourceTable;

/**
 * Knows continents, seas and areas that lie in no gazetteer of towns (<i>Middle East</i>), and the
 * places that the user gave, which go before the gazetteer's.
 */
public final class NamedAreas {
  private final Map<String, GazetteerEntry> byKey = new HashMap<>();
  private final Map<String, String> ownNames = new HashMap<>();

  public NamedAreas(Lexicon lexicon) {
    ResourceTable.rows(NamedAreas.class, "named-areas.tsv").forEach(this::add);
    lexicon.own(LexiconKind.PLACE::equals).forEach(this::add);
  }

  private void add(List<String> row) {
    Optional<String> country = Optional.of(row.get(2)).filter(code -> !code.isEmpty());
    String kind = PlaceKind.ofWord(row.get(1)).word();
    byKey.put(
        PlaceNames.key(row.get(0)),
        new GazetteerEntry(kind, country, Optional.empty(), OptionalInt.empty()));
  }

  /** A place of the user's; of one whose kind he does not give, no more is said than an area. */
  private void add(LexiconEntry own) {
    GazetteerEntry entry =
        new GazetteerEntry(
            own.placeKind().orElse(PlaceKind.AREA).word(),
            own.country(),
            own.position().map(each -> new Coordinates(each.latitude(), each.longitude())),
            OptionalInt.empty());
    Set<String> keys = new HashSet<>();
    own.spellings().forEach(spelling -> keys.add(PlaceNames.key(spelling)));
    for (String key : keys) {
      if (ownNames.putIfAbsent(key, PlaceNames.key(own.name())) == null) {
        byKey.put(key, entry);
      }
    }
  }

  /** The kind, and the country if one holds it whole, by {@link PlaceNames#key}. */
  Optional<GazetteerEntry> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** True for a place of the user's, whatever the gazetteer has of that name. */
  boolean isOwn(String key) {
    return ownNames.containsKey(key);
  }

  /** The key that a place's spellings are grouped under. */
  String groupKey(String key) {
    return ownNames.getOrDefault(key, key);
  }
}
