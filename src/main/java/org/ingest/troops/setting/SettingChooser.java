package org.ingest.troops.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ingest.entity.DateMention;
import org.ingest.entity.PlaceMention;
import org.ingest.entity.TroopStatus;
import org.ingest.text.Span;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.SettingCandidate;
import org.ingest.troops.context.SettingRules;
import org.ingest.troops.context.SettingRules.CountSpan;
import org.ingest.troops.model.ChoiceLearning;
import org.ingest.troops.model.ChoiceModel;

/**
 * Chooses where and when: one of the places or dates that a count's sentence and the two before it
 * name, or none.
 */
public final class SettingChooser {
  private static final int SENTENCES_BACK = 2;
  private static final double LEAST_OF_PLACES = 0.55;
  private static final double LEAST_OF_DATES = 0.6;

  /** Classes of nouns that belong to a state, wherever they are. */
  private static final Set<String> OWNED = Set.of("weapon", "attack", "force", "state", "press");

  /** The candidates of a count, and what speaks for each. */
  private record Choice(List<SettingCandidate> candidates, SettingFeatures features) {
    List<int[]> describe() {
      List<int[]> described = new ArrayList<>();
      described.add(features.none());
      candidates.forEach(each -> described.add(features.of(each)));
      return described;
    }
  }

  /** The place of a count. */
  public Optional<SettingCandidate> place(
      CountContext context, TroopStatus status, Optional<Span> speaker, ChoiceModel model) {
    Choice choice = places(context, status, speaker);
    return PlainSetting.of(context, status, choice.candidates(), true)
        .or(() -> choose(choice, model, LEAST_OF_PLACES));
  }

  /** The date of a count. */
  public Optional<SettingCandidate> date(
      CountContext context, TroopStatus status, Optional<Span> speaker, ChoiceModel model) {
    Choice choice = dates(context, status, speaker);
    return PlainSetting.of(context, status, choice.candidates(), false)
        .or(() -> choose(choice, model, LEAST_OF_DATES));
  }

  public Optional<SettingCandidate> learnPlace(
      CountContext context,
      TroopStatus status,
      Optional<Span> speaker,
      KnownSetting known,
      ChoiceLearning learning,
      int group) {
    return learn(
        places(context, status, speaker),
        each -> known.isSame(each.name()),
        known,
        learning,
        group);
  }

  public Optional<SettingCandidate> learnDate(
      CountContext context,
      TroopStatus status,
      Optional<Span> speaker,
      KnownSetting known,
      ChoiceLearning learning,
      int group) {
    return learn(
        dates(context, status, speaker), each -> known.isSame(each.text()), known, learning, group);
  }

  private static Optional<SettingCandidate> choose(Choice choice, ChoiceModel model, double least) {
    if (choice.candidates().isEmpty()) {
      return Optional.empty();
    }
    double[] likelihoods = model.likelihoods(choice.describe());
    int best = ChoiceModel.likeliest(likelihoods);
    return best == 0 || likelihoods[best] < least
        ? Optional.empty()
        : Optional.of(choice.candidates().get(best - 1));
  }

  private static Optional<SettingCandidate> learn(
      Choice choice,
      Predicate<SettingCandidate> isRight,
      KnownSetting known,
      ChoiceLearning learning,
      int group) {
    boolean[] right = new boolean[choice.candidates().size() + 1];
    Optional<SettingCandidate> first = Optional.empty();
    for (int i = 1; i < right.length; i++) {
      SettingCandidate candidate = choice.candidates().get(i - 1);
      right[i] = isRight.test(candidate);
      first = right[i] && first.isEmpty() ? Optional.of(candidate) : first;
    }
    right[0] = first.isEmpty() || known.mayBeNone();
    if (!known.isUnknown()) {
      learning.add(choice.describe(), right, 1, group);
    }
    return first;
  }

  private Choice places(CountContext context, TroopStatus status, Optional<Span> speaker) {
    SettingRules rules = context.article().settings();
    List<SettingCandidate> candidates = nearby(context, at -> placesIn(context, at, speaker));
    candidates.removeIf(each -> isOfAnother("place", context, status, each));
    Optional<Span> ruled = rules.place(span(context, speaker)).map(PlaceMention::span);
    Optional<SettingCandidate> last = context.last().flatMap(CountContext.Decided::place);
    return choice(context, status, speaker, candidates, ruled, last);
  }

  private Choice dates(CountContext context, TroopStatus status, Optional<Span> speaker) {
    SettingRules rules = context.article().settings();
    List<SettingCandidate> candidates = nearby(context, at -> datesIn(context, at));
    candidates.removeIf(each -> isOfAnother("date", context, status, each));
    Optional<Span> ruled = rules.date(span(context, speaker)).map(DateMention::span);
    Optional<SettingCandidate> last = context.last().flatMap(CountContext.Decided::date);
    return choice(context, status, speaker, candidates, ruled, last);
  }

  private static boolean isOfAnother(
      String attribute, CountContext context, TroopStatus status, SettingCandidate candidate) {
    return candidate.sentence() == context.sentence()
        && SettingVetoes.isVetoed(attribute, context, status, candidate);
  }

  /** The candidates of the count's sentence, then of those before it. */
  private static List<SettingCandidate> nearby(
      CountContext context, IntFunction<Stream<SettingCandidate>> inSentence) {
    List<SettingCandidate> candidates = new ArrayList<>();
    for (int back = 0; back <= SENTENCES_BACK && back <= context.sentence(); back++) {
      inSentence.apply(context.sentence() - back).forEach(candidates::add);
    }
    return candidates;
  }

  private static Stream<SettingCandidate> placesIn(
      CountContext context, int sentence, Optional<Span> speaker) {
    SettingRules rules = context.article().settings();
    return rules.placesIn(sentence).stream()
        .filter(place -> sentence != context.sentence() || !isOwner(context, place))
        .filter(place -> sentence != context.sentence() || !isWithin(speaker, place.span()))
        .map(
            place ->
                new SettingCandidate(
                    rules.name(place),
                    place.text(),
                    place.span(),
                    place.sentence(),
                    rules.kind(place)));
  }

  private static Stream<SettingCandidate> datesIn(CountContext context, int sentence) {
    return context.article().settings().datesIn(sentence).stream()
        .filter(date -> date.value().chars().anyMatch(Character::isDigit))
        .map(
            date ->
                new SettingCandidate(
                    date.value(),
                    date.text(),
                    date.span(),
                    date.sentence(),
                    date.granularity().name()));
  }

  /** The Mogadishu of <i>witnesses in <b>Mogadishu</b> say</i>: where they are who speak. */
  private static boolean isWithin(Optional<Span> speaker, Span place) {
    return speaker.filter(who -> who.overlaps(place)).isPresent();
  }

  /** The U.S. of <i>killed in <b>U.S. air strikes</b></i>: whose they were, not where. */
  private static boolean isOwner(CountContext context, PlaceMention place) {
    Clause clause = context.clause();
    int start = context.words().firstFrom(place.span().start());
    int end = Math.max(start + 1, context.words().firstFrom(place.span().end()));
    int noun = clause.nounAbove(clause.headOf(start, end));
    return noun >= end && OWNED.contains(clause.nounClass(noun));
  }

  private static Choice choice(
      CountContext context,
      TroopStatus status,
      Optional<Span> speaker,
      List<SettingCandidate> candidates,
      Optional<Span> ruled,
      Optional<SettingCandidate> last) {
    int here =
        (int) candidates.stream().filter(each -> each.sentence() == context.sentence()).count();
    boolean isNamed =
        last.filter(each -> candidates.stream().anyMatch(it -> it.name().equals(each.name())))
            .isPresent();
    if (last.isPresent() && !isNamed) {
      SettingCandidate each = last.get();
      candidates.add(new SettingCandidate(each.name(), each.text(), each.span(), -1, each.sort()));
    }
    return new Choice(
        candidates,
        new SettingFeatures(
            context, status, speaker, ruled, last.map(SettingCandidate::name), here));
  }

  private static CountSpan span(CountContext context, Optional<Span> speaker) {
    return new CountSpan(context.count().span(), context.sentence(), speaker);
  }
}
