package org.ingest.evaluation;

import java.util.Locale;
import java.util.OptionalLong;
import org.ingest.entity.Reason;
import org.ingest.entity.TroopCount;
import org.ingest.troops.force.ForceNames;

/** A troop count that was found where annotators marked one. */
record ComparedCount(GoldDocument.Mark gold, TroopCount found) {
  boolean numbersAreRight() {
    return value("min").allows(digits(found.mention().min()))
        && value("max").allows(digits(found.mention().max()));
  }

  boolean forceIsRight() {
    return allowsForce(force());
  }

  boolean statusIsRight() {
    return value("status").allows(status());
  }

  boolean isRight() {
    return numbersAreRight() && forceIsRight() && statusIsRight();
  }

  boolean allowsForce(String force) {
    return goldForce().allows(force, ForceNames::areSame);
  }

  boolean allowsStatus(Reason reason) {
    return reason.value().filter(value("status")::allows).isPresent();
  }

  boolean isDenied() {
    return value("denied").allows("true");
  }

  GoldValue goldForce() {
    return value("force");
  }

  /** The force that was found; the empty string for none. */
  String force() {
    return found.mention().force().orElse("");
  }

  /** The status that was found, as the JSON has it. */
  String status() {
    return found.mention().status().name().toLowerCase(Locale.ROOT);
  }

  private GoldValue value(String key) {
    return new GoldValue(gold.attribute(key));
  }

  /** Both sides in a line, for a list of errors. */
  String describe() {
    return "%s %s %s %s for %s %s %s %s"
        .formatted(
            shown(digits(found.mention().min())),
            shown(digits(found.mention().max())),
            shown(force()),
            status(),
            shown(gold.attribute("min")),
            shown(gold.attribute("max")),
            shown(gold.attribute("force")),
            shown(gold.attribute("status")));
  }

  private static String shown(String value) {
    return value.isEmpty() ? "-" : value;
  }

  private static String digits(OptionalLong number) {
    return number.isPresent() ? Long.toString(number.getAsLong()) : "";
  }
}
