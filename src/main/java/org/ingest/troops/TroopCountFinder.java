package org.ingest.troops;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.ingest.entity.DateMention;
import org.ingest.entity.Mention;
import org.ingest.entity.TroopCount;
import org.ingest.entity.TroopCountMention;
import org.ingest.names.NamedArticle;
import org.ingest.nlp.Sentence;
import org.ingest.troops.AttributionFinder.Claim;
import org.ingest.troops.CountContext.Decided;

/** Finds the troop counts of an article, with their values, force and status. */
public final class TroopCountFinder {
  private final CountFinder counts = new CountFinder();
  private final ForceFinder forces = new ForceFinder();
  private final AttributionFinder attributions = new AttributionFinder();
  private final CountJudge judge;
  private final StatusFinder statuses;
  private final LinearModel forceModel;

  public TroopCountFinder(CountModel model) {
    judge = new CountJudge(model.judge());
    statuses = new StatusFinder(model.status());
    forceModel = model.force();
  }

  /** Reads the lists that the finder needs, unless they have been read: it takes a while. */
  public static void readLists() {
    ForceReader.readLists();
  }

  /** The counts in the order of the text, without overlaps, with all their attributes. */
  public List<TroopCount> find(SettledArticle article) {
    if (!article.named().english()) {
      return List.of();
    }
    List<DateMention> dates =
        article.dates().stream().flatMap(date -> date.mentions().stream()).toList();
    List<TroopCountMention> mentions = countsOutsideDates(mentions(article.named()), dates);
    return new CountJoiner(article.text(), article.places(), dates, article.units()).join(mentions);
  }

  private List<TroopCountMention> mentions(NamedArticle article) {
    List<TroopCountMention> found = new ArrayList<>();
    Optional<Decided> last = Optional.empty();
    Optional<SentenceWords> previous = Optional.empty();
    Supplier<ArticleForces> named = forces.namedIn(article);
    for (Sentence sentence : article.sentences()) {
      last = last.filter(count -> count.isNear(sentence.index()));
      SentenceWords words = new SentenceWords(article, sentence);
      for (CountPhrase count : counts.find(words)) {
        CountContext context = new CountContext(count, last, previous, named);
        if (judge.accepts(context)) {
          last = Optional.of(decide(context));
          found.add(mention(last.get(), attributions.find(context)));
        }
      }
      previous = Optional.of(words);
    }
    return found;
  }

  /** Not the 14 of <i>KABUL (Aug. 14) - Two insurgents were killed and several wounded</i>. */
  private static List<TroopCountMention> countsOutsideDates(
      List<TroopCountMention> counts, List<DateMention> dates) {
    TreeMap<Integer, DateMention> byStart = new TreeMap<>();
    dates.forEach(date -> byStart.put(date.span().start(), date));
    return counts.stream().filter(count -> !beginsIn(byStart, count)).toList();
  }

  private static boolean beginsIn(TreeMap<Integer, DateMention> dates, Mention count) {
    Map.Entry<Integer, DateMention> date = dates.floorEntry(count.span().start());
    return date != null && date.getValue().span().end() > count.span().start();
  }

  private Decided decide(CountContext context) {
    return new Decided(context.count(), statuses.find(context), forces.find(context, forceModel));
  }

  private static TroopCountMention mention(Decided decided, Claim claim) {
    CountPhrase count = decided.count();
    Amount amount = count.amount();
    return new TroopCountMention(
        count.span(),
        count.text(),
        count.words().index(),
        amount.min(),
        amount.max(),
        amount.modifier(),
        Optional.of(count.nounWord()).filter(word -> !word.isEmpty()),
        decided.force(),
        Optional.empty(),
        decided.status(),
        false,
        amount.additional(),
        claim.speaker(),
        claim.unsure());
  }
}
