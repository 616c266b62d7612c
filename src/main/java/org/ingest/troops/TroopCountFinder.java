package org.ingest.troops;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ingest.entity.CountModifier;
import org.ingest.entity.Provenance;
import org.ingest.entity.Reason;
import org.ingest.entity.TroopCount;
import org.ingest.entity.TroopCountMention;
import org.ingest.syntax.SentenceParser;
import org.ingest.troops.amount.Amount;
import org.ingest.troops.claim.Claim;
import org.ingest.troops.context.ArticleView;
import org.ingest.troops.context.ChosenForce;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.CountContext.Decided;
import org.ingest.troops.context.ForceReader;
import org.ingest.troops.context.SettingCandidate;
import org.ingest.troops.context.SettingRules;
import org.ingest.troops.context.SettingRules.CountSpan;
import org.ingest.troops.context.SettledArticle;
import org.ingest.troops.judge.CountJudge;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.relation.CountRelations;
import org.ingest.troops.status.StatusChooser;

/** Finds the troop counts of an article, with their values, force and status. */
public final class TroopCountFinder {
  private final CountLoop loop = new CountLoop();
  private final StatusChooser statuses = new StatusChooser();
  private final CountDecider decider;
  private final CountJudge judge;
  private final CountModel model;
  private final SentenceParser parser;
  private final boolean explaining;

  /**
   * @param explaining whether counts come with what speaks for their values
   */
  public TroopCountFinder(CountModel model, SentenceParser parser, boolean explaining) {
    this.model = model;
    this.parser = parser;
    this.explaining = explaining;
    judge = new CountJudge(model.judge());
    decider = new CountDecider(model, statuses);
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
    List<TroopCount> found = new ArrayList<>();
    ArticleView view = new ArticleView(article, parser);
    loop.run(
        view,
        context -> {
          Claim claim = judge.accepts(context) ? decider.claim(context) : null;
          Optional<Decided> decided = claim == null ? Optional.empty() : decide(context, claim);
          decided.ifPresent(each -> found.add(count(view, each, claim, reasons(context, each))));
          return decided;
        });
    return CountRelations.of(article.text(), new MentionBounds(article).fit(found));
  }

  private static TroopCount count(
      ArticleView view, Decided decided, Claim claim, List<Reason> reasons) {
    SettingRules rules = view.settings();
    CountSpan span =
        new CountSpan(
            decided.count().span(),
            decided.sentence(),
            claim.speaker().map(TroopCountMention.Attribution::span));
    return new TroopCount(
        mention(decided, claim),
        decided.place().map(SettingCandidate::name),
        decided.date().map(SettingCandidate::name),
        rules.unit(span).map(rules::name),
        OptionalInt.empty(),
        OptionalInt.empty(),
        reasons);
  }

  private List<Reason> reasons(CountContext context, Decided decided) {
    return explaining ? new CountReasons(statuses).of(context, decided) : List.of();
  }

  private Optional<Decided> decide(CountContext context, Claim claim) {
    Decided decided = decider.decide(context, claim.speaker());
    // a count of one soldier tells what befell that soldier, or is none
    boolean isOne = context.count().single() || context.count().amount().isOne();
    boolean exact = context.count().amount().modifier() == CountModifier.EXACT;
    return isOne && exact && !decided.status().isFate() ? Optional.empty() : Optional.of(decided);
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
        decided.chosenForce().map(ChosenForce::basis),
        decided.status(),
        decided.denied(),
        amount.additional(),
        claim.speaker(),
        claim.unsure(),
        Provenance.PROGRAM);
  }
}
