package org.ingest.troops.force;

import java.util.Optional;
import java.util.stream.IntStream;
import org.ingest.entity.ForceBasis;
import org.ingest.entity.TroopCountMention.Attribution;
import org.ingest.troops.context.ChosenForce;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.CountContext.Decided;
import org.ingest.troops.context.ForceMention;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Whether the sentence itself says whose the counted are: where it names the force, and not only as
 * whoever makes the claim (<i>the Pentagon said that three soldiers had died</i>), or where it goes
 * back to the claimant (<i>the Pentagon said that three of <b>its</b> soldiers had died</i>).
 */
final class BasisReader {
  private static final WordList BACK = WordList.of("goes back to the speaker");
  private static final WordList BE = WordList.of("is and was");

  private BasisReader() {}

  /** That of a force which the count's own words name, or the count before it in its sentence. */
  static ForceBasis ofSettled(CountContext context, String force) {
    boolean isNamed = context.forces().stream().anyMatch(each -> each.force().equals(force));
    return context
        .beforeInSentence()
        .filter(before -> !isNamed)
        .flatMap(Decided::chosenForce)
        .filter(before -> before.force().equals(force))
        .map(ChosenForce::basis)
        .orElse(ForceBasis.STATED);
  }

  static ForceBasis read(
      CountContext context, ForceCandidate chosen, Optional<Attribution> speaker) {
    boolean stated =
        !chosen.inside().isEmpty()
            || isOfSeveral(context, chosen)
            || chosen.here().stream()
                .anyMatch(each -> !speaks(context, each, speaker) || isMeantAgain(context, each));
    return stated ? ForceBasis.STATED : ForceBasis.INFERRED;
  }

  private static boolean isOfSeveral(CountContext context, ForceCandidate chosen) {
    return chosen.force().equals(ForceCandidates.MULTINATIONAL)
        && context.forces().stream().map(ForceMention::force).distinct().count() > 1;
  }

  private static boolean speaks(
      CountContext context, ForceMention mention, Optional<Attribution> speaker) {
    return speaker.stream()
        .anyMatch(who -> who.span().overlaps(context.words().span(mention.start(), mention.end())));
  }

  /** Not by the its of <i>Pakistan accused India of hiding the deaths of its 14 soldiers</i>. */
  private static boolean isMeantAgain(CountContext context, ForceMention mention) {
    SentenceWords words = context.words();
    int other =
        context.forces().stream()
            .mapToInt(ForceMention::start)
            .filter(start -> start >= mention.end())
            .min()
            .orElse(words.size());
    return IntStream.range(mention.end(), Math.min(other, context.count().end()))
        .anyMatch(i -> BACK.has(words.lower(i)) && !BE.has(words.lower(i + 1)));
  }
}
