package org.ingest;

import java.time.LocalDate;
import java.util.Optional;
import org.ingest.article.Article;
import org.ingest.article.FoundMentions;
import org.ingest.article.OverlapSettler;
import org.ingest.cleaning.ArticleCleaner;
import org.ingest.cleaning.SiteFurniture;
import org.ingest.corrections.Corrections;
import org.ingest.date.ArticleDate;
import org.ingest.date.ArticleDateFinder;
import org.ingest.date.DateFinder;
import org.ingest.date.DateGrouping;
import org.ingest.lexicon.GazetteerNames;
import org.ingest.names.NameFinder;
import org.ingest.names.NamedArticle;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.nlp.ArticleAnalyzer;
import org.ingest.organisation.OrganisationFinder;
import org.ingest.organisation.OrganisationGrouping;
import org.ingest.person.PersonFinder;
import org.ingest.person.PersonGrouping;
import org.ingest.place.PlaceFinder;
import org.ingest.place.PlaceGrouping;
import org.ingest.splitting.RawArticle;
import org.ingest.troops.TroopCountFinder;
import org.ingest.troops.context.SettledArticle;
import org.ingest.unit.UnitFinder;
import org.ingest.unit.UnitGrouping;

/**
 * What happens to an article between being split off and being written.
 *
 * <p>For one thread at a time: it keeps OpenNLP's sentence detector and the finders, which threads
 * must not share. No state goes from one article to the next.
 */
public final class Pipeline {
  private final ArticleCleaner cleaner;
  private final ArticleAnalyzer analyzer;
  private final NameFinder names;
  private final Optional<LocalDate> dateOption;
  private final double minConfidence;
  private final Corrections corrections;

  private final ArticleDateFinder articleDates = new ArticleDateFinder();
  private final DateFinder dates = new DateFinder();
  private final PersonFinder people = new PersonFinder();
  private final PlaceFinder places = new PlaceFinder();
  private final PlaceGrouping placeGrouping;
  private final OrganisationFinder organisations = new OrganisationFinder();
  private final UnitFinder units;
  private final UnitGrouping unitGrouping;
  private final NameLists lists;
  private final TroopCountFinder troopCounts;

  /**
   * @param models read-only, shared between pipelines
   * @param explaining given when places that are unsure are to come with their candidates
   */
  public Pipeline(Models models, Options options, Optional<GazetteerNames> explaining) {
    this(models, options, explaining, SiteFurniture.NONE);
  }

  /**
   * @param sites what was learned of the sites that the articles come from
   */
  Pipeline(
      Models models, Options options, Optional<GazetteerNames> explaining, SiteFurniture sites) {
    this.cleaner = new ArticleCleaner(options.clean(), sites);
    this.analyzer = new ArticleAnalyzer(models.sentences());
    this.names = new NameFinder(models.names());
    this.placeGrouping = new PlaceGrouping(models.gazetteer(), models.lists().places(), explaining);
    this.lists = models.lists();
    this.units = new UnitFinder(lists.units());
    this.unitGrouping = new UnitGrouping(lists.units());
    this.troopCounts =
        new TroopCountFinder(
            models.counts(), models.parser().newSentenceParser(), options.explain());
    this.dateOption = options.date();
    this.minConfidence = options.minConfidence();
    this.corrections = options.corrections();
  }

  /** Everything that is found in one article, as the user corrects it. */
  public Article extract(RawArticle raw) {
    SettledArticle settled = settle(raw);
    return corrections.apply(Article.of(settled, troopCounts.find(settled)));
  }

  /** Everything but the troop counts, which are read from it. */
  public SettledArticle settle(RawArticle raw) {
    AnalyzedArticle analyzed = analyzer.analyze(cleaner.clean(raw));
    NamedArticle article = lists.own().mark(names.find(analyzed));
    Optional<ArticleDate> date = articleDates.find(analyzed, dateOption);
    FoundMentions found = analyzed.english() ? find(article, date) : FoundMentions.NONE;
    return group(article, date, found.without(lists.own().forbidden()).atLeast(minConfidence));
  }

  /**
   * The entities of an article, without its counts.
   *
   * @param found what the finders found, overlaps not yet settled
   */
  public SettledArticle group(
      NamedArticle article, Optional<ArticleDate> date, FoundMentions found) {
    FoundMentions mentions = OverlapSettler.settle(found);
    return new SettledArticle(
        article,
        date,
        PersonGrouping.group(lists.people(), mentions.people()),
        placeGrouping.group(article, mentions.places()),
        OrganisationGrouping.group(lists.organisations(), article.text(), mentions.organisations()),
        unitGrouping.group(mentions.units()),
        DateGrouping.group(mentions.dates()));
  }

  private FoundMentions find(NamedArticle article, Optional<ArticleDate> date) {
    return new FoundMentions(
        people.find(article),
        places.find(article),
        organisations.find(article),
        units.find(article),
        dates.find(article.analyzed(), date));
  }
}
