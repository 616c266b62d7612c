package org.ingest.resolving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ingest.date.ArticleDate;
import org.ingest.lexicon.Gazetteer;
import org.ingest.lexicon.GazetteerNames;
import org.ingest.mention.DateMention;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.resolving.ArticleEntities.CalendarDate;
import org.ingest.resolving.ArticleEntities.Place;
import org.ingest.resolving.ArticleEntities.Unit;

/**
 * Makes the entities of an article from its mentions: settles overlaps, groups the mentions of one
 * thing, looks places up, and joins counts to what their sentence says. One a thread.
 */
public final class EntityResolver {
  private final PlaceGrouping places;
  private final UnitGrouping units = new UnitGrouping();

  public EntityResolver(Gazetteer gazetteer) {
    this(gazetteer, Optional.empty());
  }

  /**
   * @param names given when unsure places are to come with their candidates
   */
  public EntityResolver(Gazetteer gazetteer, Optional<GazetteerNames> names) {
    places = new PlaceGrouping(gazetteer, names);
  }

  /**
   * @param date the article's own date
   * @param found what the finders found, overlaps not yet settled
   */
  public ArticleEntities resolve(
      AnalyzedArticle analyzed, Optional<ArticleDate> date, FoundMentions found) {
    FoundMentions mentions = OverlapSettler.settle(found);
    List<Place> placed = places.group(analyzed, mentions.places());
    List<Unit> grouped = units.group(mentions.units());
    CountJoiner joiner = new CountJoiner(analyzed.text(), placed, mentions.dates(), grouped);
    return new ArticleEntities(
        analyzed,
        date,
        PersonGrouping.group(mentions.people()),
        placed,
        OrganisationGrouping.group(analyzed.text(), mentions.organisations()),
        grouped,
        joiner.join(mentions.troopCounts()),
        dates(mentions.dates()));
  }

  private static List<CalendarDate> dates(List<DateMention> mentions) {
    Map<String, List<DateMention>> byValue = new LinkedHashMap<>();
    for (DateMention mention : mentions) {
      byValue.computeIfAbsent(mention.value(), value -> new ArrayList<>()).add(mention);
    }
    return byValue.values().stream()
        .map(
            group ->
                new CalendarDate(
                    group.get(0).value(),
                    group.get(0).granularity(),
                    group.get(0).resolved(),
                    List.copyOf(group)))
        .toList();
  }
}
