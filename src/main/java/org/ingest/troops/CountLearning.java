package org.ingest.troops;

import java.util.List;
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
import org.ingest.troops.force.ForceChooser;
import org.ingest.troops.judge.CountJudge;
import org.ingest.troops.judge.JudgeFeatures;
import org.ingest.troops.model.ChoiceLearning;
import org.ingest.troops.model.ChoiceModel;
import org.ingest.troops.setting.SettingChooser;
import org.ingest.troops.status.StatusChooser;

/**
 * Learns a {@link CountModel} from articles whose counts are known, in two passes.
 *
 * <p>The first takes all that a choice rests on, the status for the force and the counts before it,
 * from the annotators. The second learns force, place and date once more from what models that have
 * not seen the article say of it: what is learned must hold where they err, as they do in use.
 * Whether a count is one, its status and its speaker stay as the first pass has them; learned from
 * guesses, the status lost half a point in cross-validation.
 */
public final class CountLearning {
  private final CountChoices annotated = new CountChoices();
  private final CountChoices guessed = new CountChoices();
  private final SettingChooser settings = new SettingChooser();
  private final SpeakerChooser speakers = new SpeakerChooser();
  private final CountLoop loop = new CountLoop();
  private final CountJudge judge = new CountJudge(ChoiceModel.NONE);
  private final JudgeFeatures judged = new JudgeFeatures();
  private final StatusChooser statuses = new StatusChooser();
  private final ForceChooser forces = new ForceChooser();
  private final SentenceParser parser;
  private int counts;

  /** Takes in all lessons. */
  public CountLearning(List<CountLesson> lessons, SentenceParser parser) {
    this.parser = parser;
    for (CountLesson lesson : lessons) {
      run(lesson, (context, known) -> learnAnnotated(context, known, lesson.fold()));
    }
    for (int fold = 0; fold < CountLesson.FOLDS; fold++) {
      learnGuessed(lessons, fold);
    }
  }

  private interface Learner {
    Optional<Decided> learn(CountContext context, Optional<KnownCount> known);
  }

  private void run(CountLesson lesson, Learner learner) {
    loop.run(
        new ArticleView(lesson.article(), parser),
        context -> learner.learn(context, lesson.knownAt().apply(context.count().span())));
  }

  private Optional<Decided> learnAnnotated(
      CountContext context, Optional<KnownCount> known, int fold) {
    if (judge.isAsked(context)) {
      annotated
          .judge()
          .add(
              CountJudge.candidates(judged.of(context)),
              new boolean[] {known.isPresent(), known.isEmpty()},
              1,
              fold);
    }
    return known.map(right -> learnValues(context, right, fold));
  }

  private Decided learnValues(CountContext context, KnownCount known, int fold) {
    counts++;
    TroopStatus status = TroopStatus.OTHER;
    if (!known.statuses().isEmpty()) {
      status = known.statuses().iterator().next();
      statuses.learn(context, known.statuses(), annotated.status(), fold);
    }
    Optional<Attribution> speaker =
        speakers.learn(context, known.speaker(), annotated.speaker(), fold);
    Setting setting = learnSetting(context, known, status, speaker, annotated, fold);
    return new Decided(
        context.count(),
        status,
        known.force().preferred().map(force -> new ChosenForce(force, ForceBasis.STATED)),
        false,
        speaker,
        setting.place(),
        setting.date());
  }

  private void learnGuessed(List<CountLesson> lessons, int fold) {
    CountModel guesses = learnedWithout(annotated, fold);
    CountDecider decider = new CountDecider(guesses, statuses);
    for (CountLesson lesson : lessons) {
      if (lesson.fold() == fold) {
        run(
            lesson,
            (context, known) -> known.map(right -> learnGuessed(context, right, decider, fold)));
      }
    }
  }

  private Decided learnGuessed(
      CountContext context, KnownCount known, CountDecider decider, int fold) {
    Decided decided = decider.decide(context, decider.claim(context).speaker());
    learnSetting(context, known, decided.status(), decided.speaker(), guessed, fold);
    return decided;
  }

  private record Setting(Optional<SettingCandidate> place, Optional<SettingCandidate> date) {}

  private Setting learnSetting(
      CountContext context,
      KnownCount known,
      TroopStatus status,
      Optional<Attribution> speaker,
      CountChoices choices,
      int fold) {
    if (!known.force().isAnything()) {
      forces.learn(context, status, speaker, known.force(), choices.force(), fold);
    }
    Optional<Span> who = speaker.map(Attribution::span);
    return new Setting(
        settings.learnPlace(context, status, who, known.place(), choices.place(), fold),
        settings.learnDate(context, status, who, known.date(), choices.date(), fold));
  }

  /** How many counts were learned from. */
  public int size() {
    return counts;
  }

  /** Learns from all lessons but those of one fold. */
  public CountModel learnWithout(int fold) {
    return joined(learning -> learning.learnWithout(fold));
  }

  public CountModel learn() {
    return joined(ChoiceLearning::learn);
  }

  private static CountModel learnedWithout(CountChoices choices, int fold) {
    return choices.model(learning -> learning.learnWithout(fold));
  }

  private CountModel joined(Function<ChoiceLearning, ChoiceModel> learner) {
    CountModel first = annotated.model(learner);
    CountModel second = guessed.model(learner);
    return new CountModel(
        first.judge(),
        first.status(),
        second.force(),
        first.speaker(),
        second.place(),
        second.date());
  }
}
