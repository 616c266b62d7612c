package org.ingest.troops.force;

import java.util.Optional;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.ForceMention;
import org.ingest.troops.context.ListLine;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/** Reads whose people are counted off a list of who has how many. */
final class EntryForce {
  private static final WordList SIDES = WordList.of("headings of sides");

  private EntryForce() {}

  /** The one in <i><b>Kenya</b>: 850 soldiers</i>, where a line beside it is such an entry too. */
  static Optional<String> of(CountContext context) {
    ListLine line = ListLine.of(context.words());
    CountPhrase count = context.count();
    boolean isWhole = count.start() == line.colon() + 1 && count.end() == context.words().size();
    boolean isListed = isEntry(context, -1) || isEntry(context, 1);
    if (!isWhole || !isListed || !isOfSides(context)) {
      return Optional.empty();
    }
    return context.forces().stream()
        .filter(force -> force.start() == line.start() && force.end() == line.colon())
        .map(ForceMention::force)
        .findFirst();
  }

  /** The Chad of <i>French soldiers in Africa</i> above <i>Chad: 1,000</i>: where they are. */
  static boolean isBelowAnother(CountContext context, ForceMention mention) {
    ListLine line = ListLine.of(context.words());
    int above = above(context);
    return line.isEntry()
        && mention.start() == line.start()
        && mention.end() == line.colon()
        && above >= 0
        && ListLine.of(context.article().words(above)).isShort()
        && !context.article().forces(above).isEmpty();
  }

  /** The line above the list that a count is in; -1 where there is none. */
  private static int above(CountContext context) {
    int above = context.sentence() - 1;
    while (above >= 0 && ListLine.of(context.article().words(above)).isEntry()) {
      above--;
    }
    return above;
  }

  /**
   * True where nothing stands above the list, or a label such as <i>Size</i>. Below <i>French
   * soldiers in Africa</i> the countries are places.
   */
  private static boolean isOfSides(CountContext context) {
    int above = above(context);
    return above < 0 || SIDES.has(heading(context.article().words(above)));
  }

  private static String heading(SentenceWords words) {
    ListLine line = ListLine.of(words);
    return line.isHeading() && line.colon() == line.start() + 1 ? words.lower(line.start()) : "";
  }

  private static boolean isEntry(CountContext context, int lines) {
    int other = context.sentence() + lines;
    return other >= 0
        && other < context.article().size()
        && ListLine.of(context.article().words(other)).isEntry();
  }
}
