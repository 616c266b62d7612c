package org.ingest.corrections;

import java.util.Optional;
import java.util.OptionalInt;
import org.ingest.entity.Kind;
import org.ingest.entity.Mention;
import org.ingest.entity.NameGroups;
import org.ingest.text.CodePointIndex;

/**
 * Names mentions of an article: all of some words, or the one that stands somewhere.
 *
 * @param kind given where others are not meant
 * @param text the words, in one line
 * @param start in code points of the article's text, as the JSON has it
 * @param end likewise
 */
record MentionKey(Optional<Kind> kind, Optional<String> text, OptionalInt start, OptionalInt end) {
  /** The same among counts only. */
  MentionKey ofCounts() {
    return new MentionKey(Optional.of(Kind.TROOP_COUNT), text, start, end);
  }

  boolean isOf(Mention mention, CodePointIndex codePoints) {
    return kind.map(each -> each == mention.kind()).orElse(true)
        && text.map(each -> each.equals(NameGroups.oneLine(mention.text()))).orElse(true)
        && isAt(start, codePoints.at(mention.span().start()))
        && isAt(end, codePoints.at(mention.span().end()));
  }

  private static boolean isAt(OptionalInt wanted, int found) {
    return wanted.isEmpty() || wanted.getAsInt() == found;
  }

  /** As a message names it: <i>"Jordan" at 12 among places</i>. */
  @Override
  public String toString() {
    String words = text.map(each -> "mention \"" + each + "\"").orElse("mention");
    String from = start.isPresent() ? " at " + start.getAsInt() : "";
    String to = end.isPresent() ? " to " + end.getAsInt() : "";
    return words + from + to + kind.map(each -> " among " + each.jsonKey()).orElse("");
  }
}
