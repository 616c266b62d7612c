package org.ingest.resolving;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.Country;
import org.ingest.lexicon.Gazetteer;
import org.ingest.mention.PlaceMention;
import org.ingest.resolving.ArticleEntities.GazetteerEntry;
import org.ingest.resolving.ArticleEntities.Place;

/** Joins the mentions of one place: the same name, or two names of one country. */
final class PlaceGrouping {
  private final Countries countries = Countries.all();

  PlaceGrouping(Gazetteer gazetteer) {}

  List<Place> group(List<PlaceMention> mentions) {
    return NameGroups.by((PlaceMention mention) -> key(mention.text()), mentions).stream()
        .map(
            group ->
                new Place(group.name(), group.aliases(), entry(group.name()), group.mentions()))
        .toList();
  }

  private String key(String name) {
    return countries
        .named(name)
        .map(Country::name)
        .orElse(name)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s-]+", " ");
  }

  private Optional<GazetteerEntry> entry(String name) {
    return countries
        .named(name)
        .map(
            country ->
                new GazetteerEntry(
                    "country", country.code(), Optional.empty(), OptionalInt.empty()));
  }
}
