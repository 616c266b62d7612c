package org.ingest.troops.context;

import java.util.List;
import java.util.Optional;
import org.ingest.date.ArticleDate;
import org.ingest.entity.CalendarDate;
import org.ingest.entity.Organisation;
import org.ingest.entity.Person;
import org.ingest.entity.Place;
import org.ingest.entity.Unit;
import org.ingest.names.NamedArticle;

/**
 * An article with the entities of every kind but troop counts, which are read last: their
 * attributes point at the others.
 *
 * <p>Entities stand in the order of their first mention, mentions in the order of the text, and no
 * two mentions overlap but for a group inside a generic unit.
 *
 * @param date the article's own
 */
public record SettledArticle(
    NamedArticle named,
    Optional<ArticleDate> date,
    List<Person> people,
    List<Place> places,
    List<Organisation> organisations,
    List<Unit> units,
    List<CalendarDate> dates) {
  public SettledArticle {
    people = List.copyOf(people);
    places = List.copyOf(places);
    organisations = List.copyOf(organisations);
    units = List.copyOf(units);
    dates = List.copyOf(dates);
  }

  /** The cleaned text that all spans point into. */
  public String text() {
    return named.text();
  }
}
