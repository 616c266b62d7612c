package org.ingest.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ingest.entity.GazetteerEntry;
import org.ingest.entity.Kind;
import org.ingest.entity.Mention;
import org.ingest.entity.Person;
import org.ingest.entity.Place;
import org.ingest.entity.Unit;

/**
 * What an article is about: the few countries, places, people and units that carry it.
 *
 * <p>The measure: each mention weighs one, and one in the title or lead (the first two sentences)
 * three more. Of a kind those count that weigh at least two and two fifths of the heaviest, at most
 * three, the heaviest first; of two of one weight the one named first. A country is weighed by all
 * places in it; countries are no places here.
 *
 * @param countries ISO 3166-1 alpha-2 codes
 * @param places names of entities, as {@code people} and {@code units}
 */
public record About(
    List<String> countries, List<String> places, List<String> people, List<String> units) {
  private static final int LEAD_SENTENCES = 2;
  private static final int LEAD_WEIGHT = 3;
  private static final int LEAST_WEIGHT = 2;
  private static final double LEAST_SHARE = 0.4;
  private static final int MOST = 3;

  public About {
    countries = List.copyOf(countries);
    places = List.copyOf(places);
    people = List.copyOf(people);
    units = List.copyOf(units);
  }

  /** What the entities of an article say that it is about. */
  static About of(Entities article) {
    return new About(
        heaviest(article.places(), About::country, Place::mentions),
        heaviest(article, Kind.PLACE),
        heaviest(article, Kind.PERSON),
        heaviest(article, Kind.UNIT));
  }

  private static List<String> heaviest(Entities article, Kind kind) {
    return switch (kind) {
      case PERSON -> heaviest(article.people(), each -> Optional.of(each.name()), Person::mentions);
      case PLACE -> heaviest(article.places(), About::placeName, Place::mentions);
      case UNIT -> heaviest(article.units(), each -> Optional.of(each.name()), Unit::mentions);
      case ORGANISATION, TROOP_COUNT, DATE -> List.of();
    };
  }

  private static Optional<String> country(Place place) {
    return place.entry().flatMap(GazetteerEntry::country);
  }

  private static Optional<String> placeName(Place place) {
    boolean isCountry = place.entry().filter(entry -> entry.kind().equals("country")).isPresent();
    return isCountry ? Optional.empty() : Optional.of(place.name());
  }

  /** True when nothing carries the article. */
  public boolean isEmpty() {
    return countries.isEmpty() && places.isEmpty() && people.isEmpty() && units.isEmpty();
  }

  private static <E, M extends Mention> List<String> heaviest(
      List<E> entities, Function<E, Optional<String>> name, Function<E, List<M>> mentions) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (E entity : entities) {
      name.apply(entity)
          .ifPresent(each -> weights.merge(each, weight(mentions.apply(entity)), Integer::sum));
    }
    int top = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> names = new ArrayList<>(weights.keySet());
    names.removeIf(each -> weights.get(each) < Math.max(LEAST_WEIGHT, LEAST_SHARE * top));
    names.sort((a, b) -> Integer.compare(weights.get(b), weights.get(a)));
    return names.subList(0, Math.min(MOST, names.size()));
  }

  private static int weight(List<? extends Mention> mentions) {
    int weight = mentions.size();
    for (Mention mention : mentions) {
      weight += mention.sentence() < LEAD_SENTENCES ? LEAD_WEIGHT : 0;
    }
    return weight;
  }
}
