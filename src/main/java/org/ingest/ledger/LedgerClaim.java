package org.ingest.ledger;

import java.util.Optional;
import org.ingest.entity.CountModifier;
import org.ingest.entity.TroopStatus;

/**
 * One count of one article, with all that its sentence says of it: what the ledger is made of.
 *
 * @param id the article's key and the place of the count in its text
 * @param sentence the index of its sentence
 * @param text the count's words
 * @param force by the one name that {@link ForceRegister} gives to all its names
 * @param forceAsWritten where the article calls it otherwise
 * @param inferred true where other sentences alone say whose people they are
 * @param date the TIMEX3 value that the article gives
 * @param ofOtherTime true where it has no date and its sentence names only times that are not the
 *     report's: it is not for the day of the report
 * @param unit the formation that the counted belong to
 * @param attribution whose claim it is, in the article's words
 * @param claimant the same by the one name that {@link ClaimantRegister} gives
 * @param outlet the other outlet that the sentence quotes
 * @param partOf the id of the claim that it is a part of
 * @param repeats the id of the claim that says the same
 * @param words the sentence
 */
public record LedgerClaim(
    String id,
    ClaimArticle article,
    int start,
    int sentence,
    String text,
    Figure figure,
    CountModifier modifier,
    Optional<String> noun,
    Optional<String> force,
    Optional<String> forceAsWritten,
    boolean inferred,
    TroopStatus status,
    boolean denied,
    boolean additional,
    boolean hedged,
    Optional<ClaimPlace> place,
    Optional<String> date,
    boolean ofOtherTime,
    Optional<String> unit,
    Optional<String> attribution,
    Optional<String> claimant,
    Optional<String> outlet,
    Optional<String> partOf,
    Optional<String> repeats,
    String words) {
  /** The day that its own words name. */
  Optional<String> statedDay() {
    return date.flatMap(Days::dayOf);
  }

  /** The day that it was written, where it is known. */
  Optional<String> reportDay() {
    return article.day();
  }

  /**
   * The day that it speaks for: a toll grows with the reports, so a loss counts from its report;
   * anything else from the day that the words name, or else the report's, unless the words name
   * another time.
   */
  Optional<String> asOf() {
    if (ofOtherTime) {
      return Optional.empty();
    }
    boolean isToll = StatusGroup.of(status).isEvent();
    return isToll ? reportDay().or(this::statedDay) : statedDay().or(this::presentDay);
  }

  private Optional<String> presentDay() {
    return reportDay().filter(day -> date.map(value -> Days.areNear(value, day)).orElse(true));
  }

  /** The place's key, empty where no place is named. */
  String placeKey() {
    return place.map(ClaimPlace::key).orElse("");
  }
}
