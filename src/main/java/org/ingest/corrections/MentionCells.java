package org.ingest.corrections;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ingest.entity.Kind;
import org.ingest.entity.NameGroups;
import org.ingest.lexicon.ListRow;

/** Reads which mentions a row is about. */
final class MentionCells {
  private MentionCells() {}

  /**
   * @throws IllegalArgumentException with a message for the user
   */
  static MentionKey read(ListRow row) {
    Optional<String> text = row.cell("text").map(NameGroups::oneLine);
    OptionalInt start = offset(row, "start");
    OptionalInt end = offset(row, "end");
    boolean isNamed = text.isPresent() || (start.isPresent() && end.isPresent());
    if (!isNamed) {
      throw new IllegalArgumentException("expected a mention's text, or its start and end");
    }
    return new MentionKey(kind(row), text, start, end);
  }

  private static OptionalInt offset(ListRow row, String column) {
    OptionalLong offset = row.number(column);
    return offset.isPresent()
        ? OptionalInt.of((int) Math.min(Integer.MAX_VALUE, offset.getAsLong()))
        : OptionalInt.empty();
  }

  /** By the key of its list, or in the singular: <i>people</i>, <i>person</i>. */
  private static Optional<Kind> kind(ListRow row) {
    Optional<String> word = row.cell("kind").map(each -> each.toLowerCase(Locale.ROOT));
    Optional<Kind> kind =
        word.flatMap(
            each -> Stream.of(Kind.values()).filter(one -> names(one).contains(each)).findFirst());
    if (word.isPresent() && kind.isEmpty()) {
      List<String> keys = Stream.of(Kind.values()).map(Kind::jsonKey).toList();
      throw new IllegalArgumentException(
          "expected a kind of " + keys + ", found \"" + word.get() + "\"");
    }
    return kind;
  }

  private static List<String> names(Kind kind) {
    return List.of(kind.jsonKey(), kind.name().toLowerCase(Locale.ROOT));
  }
}
