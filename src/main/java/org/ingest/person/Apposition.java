package org.ingest.person;

import java.util.Optional;
import java.util.Set;

/**
 * Reads the title in what stands between commas after a name: X, <i>the judiciary's deputy
 * chief</i>,; X, who was <i>vice president of Iraq</i>,.
 *
 * <p>Not another's title: X, <i>nephew of the president</i>,; X, <i>and the spokesman of</i> Y,.
 */
final class Apposition {
  private static final int LONGEST = 9;
  private static final Set<String> CLOSING = Set.of(",", ".", ";", "(", ")", "—", "–", ":");
  private static final Set<String> LEADING =
      Set.of(
          "the",
          "a",
          "an",
          "who",
          "was",
          "is",
          "were",
          "then",
          "now",
          "also",
          "later",
          "became",
          "served",
          "as",
          "has",
          "been",
          "currently",
          "formerly");

  /** What is said of the person before his title, or is no title at all. */
  private static final Set<String> NO_TITLE =
      Set.of(
          "and", "or", "but", "with", "which", "that", "whose", "where", "when", "while", "after",
          "before", "in", "at", "on", "by", "to", "said", "told", "accused", "known");

  private final TitleWords words;

  Apposition(TitleWords words) {
    this.words = words;
  }

  /**
   * @param behindName the index of the token after the name
   */
  Optional<String> find(TitleTokens tokens, int behindName) {
    if (behindName >= tokens.size() || !tokens.lower(behindName).equals(",")) {
      return Optional.empty();
    }
    int first = behindName + 1;
    boolean isRelative = first < tokens.size() && tokens.lower(first).equals("who");
    while (first < tokens.size()
        && LEADING.contains(tokens.lower(first))
        && (isRelative || !tokens.lower(first).equals("was"))) {
      first++;
    }
    int end = first;
    while (end < tokens.size() && end - first < LONGEST && !isClosing(tokens, end)) {
      end++;
    }
    return end < tokens.size() && isClosing(tokens, end)
        ? title(tokens, first, end)
        : Optional.empty();
  }

  private static boolean isClosing(TitleTokens tokens, int index) {
    return CLOSING.contains(tokens.lower(index));
  }

  private Optional<String> title(TitleTokens tokens, int first, int end) {
    for (int i = first; i < end && !endsNounPhrase(tokens, i); i++) {
      boolean isLast = i == end - 1;
      boolean goesOn =
          !isLast && Set.of("of", "for", "in", "and", "to").contains(tokens.lower(i + 1));
      if (tokens.isHead(i) && (isLast || goesOn)) {
        return Optional.of(tokens.words().span(first, end).in(tokens.text()));
      }
    }
    return Optional.empty();
  }

  /** The noun before <i>of</i> is what the person is: <i>nephew of the president</i>. */
  private static boolean endsNounPhrase(TitleTokens tokens, int index) {
    String word = tokens.lower(index);
    return word.equals("of") || word.equals("for") || NO_TITLE.contains(word);
  }
}
