package org.ingest.troops;

import java.util.Optional;
import java.util.function.Function;
import org.ingest.entity.ForceBasis;
import org.ingest.entity.TroopCountMention.Attribution;
import org.ingest.entity.TroopStatus;
import org.ingest.syntax.SentenceParser;
import org.ingest.text.Span;
import org.ingest.troops.claim.SpeakerChooser;
import org.ingest.troops.context.ArticleView;
import org.ingest.troops.context.ChosenForce;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.CountContext.Decided;
import org.ingest.troops.context.SettingCandidate;
import org.ingest.troops.context.SettledArticle;
import org.ingest.troops.force.ForceChooser;
import org.ingest.troops.judge.CountJudge;
import org.ingest.troops.judge.JudgeFeatures;
import org.ingest.troops.model.ChoiceLearning;
import org.ingest.troops.model.ChoiceModel;
import org.ingest.troops.setting.SettingChooser;
import org.ingest.troops.status.StatusChooser;

/** Learns a {@link CountModel} from articles whose counts are known. */
public final class CountLearning {
  private final ChoiceLearning judging = new ChoiceLearning();
  private final ChoiceLearning statusLearning = new ChoiceLearning();
  private final ChoiceLearning forceLearning = new ChoiceLearning();
  private final ChoiceLearning speakerLearning = new ChoiceLearning();
  private final ChoiceLearning placeLearning = new ChoiceLearning();
  private final ChoiceLearning dateLearning = new ChoiceLearning();
  private final SettingChooser settings = new SettingChooser();
  private final SpeakerChooser speakers = new SpeakerChooser();

  private final CountLoop loop = new CountLoop();
  private final CountJudge judge = new CountJudge(ChoiceModel.NONE);
  private final JudgeFeatures judged = new JudgeFeatures();
  private final StatusChooser statuses = new StatusChooser();
  private final ForceChooser forces = new ForceChooser();
  private final SentenceParser parser;
  private int counts;
  private int group;

  public CountLearning(SentenceParser parser) {
    this.parser = parser;
  }

  /**
   * Adds an article.
   *
   * @param knownAt what is known of the annotated count that a span overlaps, if one does
   * @param fold the group of articles that it belongs to, see {@link #learnWithout}
   */
  public void add(SettledArticle article, Function<Span, Optional<KnownCount>> knownAt, int fold) {
    this.group = fold;
    ArticleView view = new ArticleView(article, parser);
    loop.run(view, context -> learn(context, knownAt.apply(context.count().span())));
  }

  private Optional<Decided> learn(CountContext context, Optional<KnownCount> known) {
    if (judge.isAsked(context)) {
      judging.add(
          CountJudge.candidates(judged.of(context)),
          new boolean[] {known.isPresent(), known.isEmpty()},
          1,
          group);
    }
    return known.map(right -> learnValues(context, right));
  }

  private Decided learnValues(CountContext context, KnownCount known) {
    counts++;
    TroopStatus status = TroopStatus.OTHER;
    if (!known.statuses().isEmpty()) {
      status = known.statuses().iterator().next();
      statuses.learn(context, known.statuses(), statusLearning, group);
    }
    Optional<Attribution> speaker =
        speakers.learn(context, known.speaker(), speakerLearning, group);
    Optional<Span> who = speaker.map(Attribution::span);
    Optional<SettingCandidate> place =
        settings.learnPlace(context, status, who, known.place(), placeLearning, group);
    Optional<SettingCandidate> date =
        settings.learnDate(context, status, who, known.date(), dateLearning, group);
    if (!known.force().isAnything()) {
      forces.learn(context, status, speaker, known.force(), forceLearning, group);
    }
    return new Decided(
        context.count(),
        status,
        known.force().preferred().map(force -> new ChosenForce(force, ForceBasis.STATED)),
        false,
        speaker,
        place,
        date);
  }

  /** How many counts were learned from. */
  public int size() {
    return counts;
  }

  /** Learns from all articles but those of one fold. */
  public CountModel learnWithout(int fold) {
    return new CountModel(
        judging.learnWithout(fold),
        statusLearning.learnWithout(fold),
        forceLearning.learnWithout(fold),
        speakerLearning.learnWithout(fold),
        placeLearning.learnWithout(fold),
        dateLearning.learnWithout(fold));
  }

  public CountModel learn() {
    return new CountModel(
        judging.learn(),
        statusLearning.learn(),
        forceLearning.learn(),
        speakerLearning.learn(),
        placeLearning.learn(),
        dateLearning.learn());
  }
}
