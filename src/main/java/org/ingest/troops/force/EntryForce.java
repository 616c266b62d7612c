package org.ingest.troops.force;

import java.util.Optional;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.ForceMention;
import org.ingest.troops.context.ListLine;
import org.ingest.troops.noun.CountPhrase;

/** Reads whose people are counted off a list of who has how many. */
final class EntryForce {
  private EntryForce() {}

  /** The one in <i><b>Kenya</b>: 850 soldiers</i>, where a line beside it is such an entry too. */
  static Optional<String> of(CountContext context) {
    ListLine line = ListLine.of(context.words());
    CountPhrase count = context.count();
    boolean isWhole = count.start() == line.colon() + 1 && count.end() == context.words().size();
    if (!isWhole || !isEntry(context, -1) && !isEntry(context, 1)) {
      return Optional.empty();
    }
    return context.forces().stream()
        .filter(force -> force.start() == line.start() && force.end() == line.colon())
        .map(ForceMention::force)
        .findFirst();
  }

  private static boolean isEntry(CountContext context, int lines) {
    int other = context.sentence() + lines;
    return other >= 0
        && other < context.article().size()
        && ListLine.of(context.article().words(other)).isEntry();
  }
}
