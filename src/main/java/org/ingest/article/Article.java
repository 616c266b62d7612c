package org.ingest.article;

import java.util.List;
import java.util.Optional;
import org.ingest.date.ArticleDate;
import org.ingest.entity.CalendarDate;
import org.ingest.entity.Organisation;
import org.ingest.entity.Person;
import org.ingest.entity.Place;
import org.ingest.entity.TroopCount;
import org.ingest.entity.Unit;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.troops.SettledArticle;

/**
 * All that is known of one article, ready to be written.
 *
 * <p>Entities stand in the order of their first mention, mentions in the order of the text.
 */
public record Article(
    AnalyzedArticle analyzed,
    Optional<ArticleDate> date,
    List<Person> people,
    List<Place> places,
    List<Organisation> organisations,
    List<Unit> units,
    List<TroopCount> troopCounts,
    List<CalendarDate> dates) {
  public Article {
    people = List.copyOf(people);
    places = List.copyOf(places);
    organisations = List.copyOf(organisations);
    units = List.copyOf(units);
    troopCounts = List.copyOf(troopCounts);
    dates = List.copyOf(dates);
  }

  /** The article with its counts. */
  public static Article of(SettledArticle settled, List<TroopCount> counts) {
    return new Article(
        settled.named().analyzed(),
        settled.date(),
        settled.people(),
        settled.places(),
        settled.organisations(),
        settled.units(),
        counts,
        settled.dates());
  }
}
