package org.ingest.entity;

import java.util.Optional;
import java.util.OptionalLong;
import org.ingest.text.Span;

/**
 * A count of military people, from the number's modifier to the head noun.
 *
 * @param min the least number that the words allow, where they say so
 * @param max the greatest, likewise
 * @param noun the counted noun as written, in lower case; empty when it is left out
 * @param force whose people they are: a country's short name, a group or body as written, or
 *     "multinational"
 * @param forceBasis what the force rests on, where it is known
 * @param denied true where the text denies it or says that it did not happen: <i>none of the 300
 *     soldiers was killed</i>
 * @param additional true for <i>another 3,000 troops</i>
 * @param attribution whose claim it is, in the article's words: <i>Ukrainian estimates</i>
 * @param hedged true when the text marks it as unsure: <i>reportedly</i>, <i>claimed</i>
 * @param by who says so
 */
public record TroopCountMention(
    Span span,
    String text,
    int sentence,
    OptionalLong min,
    OptionalLong max,
    CountModifier modifier,
    Optional<String> noun,
    Optional<String> force,
    Optional<ForceBasis> forceBasis,
    TroopStatus status,
    boolean denied,
    boolean additional,
    Optional<Attribution> attribution,
    boolean hedged,
    Provenance by)
    implements Mention {
  /** Who says so: exact words and where they stand. */
  public record Attribution(Span span, String text) {}

  public TroopCountMention {
    Mention.check(span, text, sentence);
    if (min.isPresent() && max.isPresent() && min.getAsLong() > max.getAsLong()) {
      throw new IllegalArgumentException("min over max: " + text);
    }
  }

  /**
   * The count with more or fewer words.
   *
   * @param newText the words of the new span
   */
  public TroopCountMention over(Span newSpan, String newText) {
    return new TroopCountMention(
        newSpan,
        newText,
        sentence,
        min,
        max,
        modifier,
        noun,
        force,
        forceBasis,
        status,
        denied,
        additional,
        attribution,
        hedged,
        by);
  }

  @Override
  public Kind kind() {
    return Kind.TROOP_COUNT;
  }
}
