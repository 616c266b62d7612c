package org.ingest.troops;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.Country;
import org.ingest.lexicon.ResourceTable;

/** The country that a city, region or district lies in, where its name leaves no doubt. */
final class PlaceCountries {
  private final Map<String, Country> byName = new HashMap<>();

  private PlaceCountries() {}

  static PlaceCountries read() {
    PlaceCountries table = new PlaceCountries();
    ResourceTable.rows(PlaceCountries.class, "place-countries.tsv").forEach(table::add);
    return table;
  }

  private void add(List<String> row) {
    Optional<Country> country = Countries.all().ofCode(row.get(0));
    for (String name : row.get(1).split("\\|")) {
      country.ifPresent(found -> byName.put(name, found));
    }
  }

  Optional<Country> of(String place) {
    return Optional.ofNullable(byName.get(place))
        .or(() -> Optional.ofNullable(byName.get(bare(place))));
  }

  /** <i>Helmand</i> of <i>Helmand province</i>. */
  private static String bare(String place) {
    int cut = place.lastIndexOf(' ');
    return cut < 0 ? place : place.substring(0, cut);
  }
}
