package org.ingest.corrections;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.ingest.entity.Coordinates;
import org.ingest.entity.CountModifier;
import org.ingest.entity.Kind;
import org.ingest.entity.TroopStatus;
import org.ingest.lexicon.ListRow;
import org.ingest.lexicon.PlaceKind;

/** Reads what a row decides. */
final class ActionCells {
  private static final List<String> OF_NAMES =
      List.of("name", "country", "latitude", "longitude", "place_kind", "echelon", "branch");
  private static final List<String> OF_COUNTS =
      List.of("force", "status", "min", "max", "modifier", "denied", "place", "date");

  /** The words of the column. */
  private enum Word {
    DROP,
    RETYPE,
    SET
  }

  /** A yes or no. */
  private enum Truth {
    TRUE,
    FALSE
  }

  private ActionCells() {}

  /**
   * @param kind of the mentions, where the row tells it
   * @throws IllegalArgumentException with a message for the user
   */
  static Action read(ListRow row, Optional<Kind> kind) {
    Word word = ListRow.constant(Word.values(), "an action", row.cell("action").orElse(""));
    return switch (word) {
      case DROP -> drop(row);
      case RETYPE -> retype(row, kind);
      case SET -> set(row, kind);
    };
  }

  private static Action drop(ListRow row) {
    refuse(row, "drop", List.of("to"), OF_NAMES, OF_COUNTS);
    return new Drop();
  }

  private static Action retype(ListRow row, Optional<Kind> kind) {
    refuse(row, "retype", OF_COUNTS);
    RetypedAs to =
        ListRow.constant(RetypedAs.values(), "a kind to retype to", row.cell("to").orElse(""));
    NameChange change = names(row, Optional.of(to));
    if (!change.fits(to.kind()) || kind.filter(Kind.TROOP_COUNT::equals).isPresent()) {
      throw new IllegalArgumentException(
          "expected a name and what " + to.kind().jsonKey() + " have, found " + filled(row));
    }
    return change;
  }

  private static Action set(ListRow row, Optional<Kind> kind) {
    refuse(row, "set", List.of("to"));
    boolean isCount = row.hasAny(OF_COUNTS);
    if (isCount == row.hasAny(OF_NAMES)) {
      throw new IllegalArgumentException(
          "expected values of a name "
              + OF_NAMES
              + " or of a count "
              + OF_COUNTS
              + ", found "
              + (isCount ? "both" : "none"));
    }
    NameChange change = names(row, Optional.empty());
    boolean fits =
        kind.map(each -> isCount ? each == Kind.TROOP_COUNT : change.fits(each)).orElse(true);
    if (!fits) {
      throw new IllegalArgumentException(
          "expected what " + kind.get().jsonKey() + " have, found " + filled(row));
    }
    return isCount ? count(row) : change;
  }

  @SafeVarargs
  private static void refuse(ListRow row, String action, List<String>... columns) {
    for (List<String> some : columns) {
      for (String column : some) {
        row.cell(column)
            .ifPresent(
                each -> {
                  throw new IllegalArgumentException(
                      action + " goes without " + column + ", found \"" + each + "\"");
                });
      }
    }
  }

  private static List<String> filled(ListRow row) {
    List<String> filled = new ArrayList<>(OF_NAMES);
    filled.addAll(OF_COUNTS);
    filled.removeIf(each -> row.cell(each).isEmpty());
    return filled;
  }

  private static NameChange names(ListRow row, Optional<RetypedAs> to) {
    return new NameChange(
        to,
        row.cell("name"),
        country(row),
        Change.of(row.cell("echelon")),
        Change.of(row.cell("branch")),
        row.word("place_kind", PlaceKind.values()),
        row.position().map(each -> new Coordinates(each.latitude(), each.longitude())));
  }

  private static Change country(ListRow row) {
    boolean isUnknown = row.cell("country").filter(Change.UNKNOWN::equals).isPresent();
    return Change.of(isUnknown ? row.cell("country") : row.country());
  }

  private static CountChange count(ListRow row) {
    return new CountChange(
        Change.of(row.cell("force")),
        row.word("status", TroopStatus.values()),
        amount(row),
        modifier(row),
        row.cell("denied")
            .map(each -> ListRow.constant(Truth.values(), "denied to be one", each))
            .map(Truth.TRUE::equals),
        Change.of(row.cell("place")),
        date(row));
  }

  private static Optional<CountChange.Amount> amount(ListRow row) {
    if (!row.hasAny(List.of("min", "max"))) {
      return Optional.empty();
    }
    OptionalLong min = bound(row, "min");
    OptionalLong max = bound(row, "max");
    boolean isOne = row.hasAny(List.of("min")) && row.hasAny(List.of("max"));
    if (!isOne || (min.isEmpty() && max.isEmpty())) {
      throw new IllegalArgumentException("expected min and max, one of them - where there is none");
    }
    if (min.isPresent() && max.isPresent() && min.getAsLong() > max.getAsLong()) {
      throw new IllegalArgumentException(
          "expected min up to max, found " + min.getAsLong() + " and " + max.getAsLong());
    }
    return Optional.of(new CountChange.Amount(min, max));
  }

  private static Optional<CountModifier> modifier(ListRow row) {
    Optional<CountModifier> modifier = row.word("modifier", CountModifier.values());
    boolean fits =
        modifier.flatMap(each -> amount(row).filter(it -> it.modifier(each) == each)).isPresent();
    if (modifier.isPresent() && !fits) {
      throw new IllegalArgumentException(
          "expected min and max that go with the modifier " + row.cell("modifier").get());
    }
    return modifier;
  }

  private static OptionalLong bound(ListRow row, String column) {
    return row.cell(column).filter(Change.UNKNOWN::equals).isPresent()
        ? OptionalLong.empty()
        : row.number(column);
  }

  private static Change date(ListRow row) {
    Change date = Change.of(row.cell("date"));
    boolean isDate =
        date.value()
            .map(each -> each.toUpperCase(Locale.ROOT))
            .map(each -> each.matches("[0-9X]{2,4}\\b.*") && isPossible(each))
            .orElse(true);
    if (!isDate) {
      throw new IllegalArgumentException(
          "expected a date like 2025-04-28, found \"" + date.value().get() + "\"");
    }
    return date;
  }

  /** False for <i>2025-02-30</i> and <i>2025-13</i>; what is no month or day of digits may be. */
  private static boolean isPossible(String date) {
    try {
      if (date.matches("\\d{4}-\\d{2}")) {
        YearMonth.parse(date);
      } else if (date.matches("\\d{4}-\\d{2}-.*")) {
        LocalDate.parse(date);
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
