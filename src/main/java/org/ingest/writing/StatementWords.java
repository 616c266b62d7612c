package org.ingest.writing;

import java.util.Locale;
import java.util.OptionalLong;
import org.ingest.entity.CountModifier;
import org.ingest.ledger.ClaimRole;
import org.ingest.ledger.Statement;

/** A statement of a ledger in a few words. */
final class StatementWords {
  private StatementWords() {}

  /** <i>5 (Mali: army)</i>. */
  static String of(Statement statement) {
    return figure(statement) + statement.claimant().map(each -> " (" + each + ")").orElse("");
  }

  /**
   * <i>10,000 to 12,000</i>, <i>about 40</i>, <i>at least 300</i>, <i>3,000, a part</i>, <i>denied
   * 40</i>.
   */
  static String figure(Statement statement) {
    return (statement.denied() ? "denied " : "")
        + (statement.hedged() ? "perhaps " : "")
        + (statement.modifier() == CountModifier.ABOUT ? "about " : "")
        + bounds(statement)
        + (statement.role() == ClaimRole.PART ? ", a part" : "")
        + (statement.role() == ClaimRole.ADDITIONAL ? ", on top" : "");
  }

  private static String bounds(Statement statement) {
    OptionalLong min = statement.figure().min();
    OptionalLong max = statement.figure().max();
    if (min.isPresent() && max.isPresent()) {
      return min.equals(max) ? number(min) : number(min) + " to " + number(max);
    }
    if (min.isPresent()) {
      return "at least " + number(min);
    }
    return max.isPresent() ? "at most " + number(max) : "some";
  }

  private static String number(OptionalLong number) {
    return String.format(Locale.ROOT, "%,d", number.getAsLong());
  }

  /** The day, or the first and the last, that it is told for: <i>no day told</i>. */
  static String days(Statement statement) {
    return statement.first().map(first -> first + until(statement, first)).orElse("no day told");
  }

  private static String until(Statement statement, String first) {
    return statement.last().filter(day -> !day.equals(first)).map(day -> " to " + day).orElse("");
  }
}
