package org.ingest.article;

import java.util.List;
import org.ingest.entity.CalendarDate;
import org.ingest.entity.Organisation;
import org.ingest.entity.Person;
import org.ingest.entity.Place;
import org.ingest.entity.TroopCount;
import org.ingest.entity.Unit;
import org.ingest.troops.context.SettledArticle;

/** The entities of an article, of each kind in the order of their first mention. */
public record Entities(
    List<Person> people,
    List<Place> places,
    List<Organisation> organisations,
    List<Unit> units,
    List<TroopCount> troopCounts,
    List<CalendarDate> dates) {
  public Entities {
    people = List.copyOf(people);
    places = List.copyOf(places);
    organisations = List.copyOf(organisations);
    units = List.copyOf(units);
    troopCounts = List.copyOf(troopCounts);
    dates = List.copyOf(dates);
  }

  static Entities of(SettledArticle settled, List<TroopCount> counts) {
    return new Entities(
        settled.people(),
        settled.places(),
        settled.organisations(),
        settled.units(),
        counts,
        settled.dates());
  }

  /** Those of a finished article. */
  public static Entities of(Article article) {
    return new Entities(
        article.people(),
        article.places(),
        article.organisations(),
        article.units(),
        article.troopCounts(),
        article.dates());
  }

  /** The same with other counts. */
  public Entities withCounts(List<TroopCount> counts) {
    return new Entities(people, places, organisations, units, counts, dates);
  }
}
