package org.ingest;

import java.time.LocalDate;
import java.util.Optional;
import org.ingest.cleaning.ArticleCleaner;
import org.ingest.cleaning.CleanArticle;
import org.ingest.date.ArticleDate;
import org.ingest.date.ArticleDateFinder;
import org.ingest.date.DateFinder;
import org.ingest.lexicon.GazetteerNames;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.nlp.ArticleAnalyzer;
import org.ingest.organisation.OrganisationFinder;
import org.ingest.person.PersonFinder;
import org.ingest.place.PlaceFinder;
import org.ingest.resolving.ArticleEntities;
import org.ingest.resolving.EntityResolver;
import org.ingest.resolving.FoundMentions;
import org.ingest.splitting.RawArticle;
import org.ingest.troops.TroopCountFinder;
import org.ingest.unit.UnitFinder;

/**
 * What happens to an article between being split off and being written.
 *
 * <p>One per thread: it keeps OpenNLP's finders, which are not shared. No state goes from one
 * article to the next.
 */
public final class Pipeline {
  private final ArticleCleaner cleaner;
  private final ArticleAnalyzer analyzer;
  private final Optional<LocalDate> dateOption;
  private final EntityResolver resolver;
  private final double minConfidence;

  private final ArticleDateFinder articleDates = new ArticleDateFinder();
  private final PersonFinder people = new PersonFinder();
  private final PlaceFinder places = new PlaceFinder();
  private final OrganisationFinder organisations = new OrganisationFinder();
  private final UnitFinder units = new UnitFinder();
  private final TroopCountFinder troopCounts;
  private final DateFinder dates = new DateFinder();

  /**
   * @param models read-only, shared between pipelines
   * @param clean whether furniture is removed
   * @param dateOption the date of articles whose header gives none
   */
  public Pipeline(Models models, boolean clean, Optional<LocalDate> dateOption) {
    this(models, clean, dateOption, Optional.empty(), 0);
  }

  /**
   * @param explaining given when unsure places are to come with their candidates
   * @param minConfidence names that the name finder is less sure of are left out, 0 to 1
   */
  public Pipeline(
      Models models,
      boolean clean,
      Optional<LocalDate> dateOption,
      Optional<GazetteerNames> explaining,
      double minConfidence) {
    this.cleaner = new ArticleCleaner(clean);
    this.analyzer = new ArticleAnalyzer(models.language());
    this.troopCounts = new TroopCountFinder(models.counts());
    this.resolver = new EntityResolver(models.gazetteer(), explaining);
    this.dateOption = dateOption;
    this.minConfidence = minConfidence;
  }

  public ArticleEntities extract(RawArticle raw) {
    CleanArticle article = cleaner.clean(raw);
    AnalyzedArticle analyzed = analyzer.analyze(article);
    Optional<ArticleDate> date = articleDates.find(analyzed, dateOption);
    if (!analyzed.english()) {
      return resolver.resolve(analyzed, date, FoundMentions.NONE);
    }
    FoundMentions found =
        new FoundMentions(
            people.find(analyzed),
            places.find(analyzed),
            organisations.find(analyzed),
            units.find(analyzed),
            troopCounts.find(analyzed),
            dates.find(analyzed, date));
    return resolver.resolve(analyzed, date, found.atLeast(minConfidence));
  }
}
