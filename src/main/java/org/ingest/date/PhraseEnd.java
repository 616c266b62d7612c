package org.ingest.date;

import java.util.Set;

/** Tells whether a date may end before a token, because no noun can follow it there. */
final class PhraseEnd {
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "and",
          "or",
          "but",
          "in",
          "on",
          "at",
          "of",
          "to",
          "for",
          "from",
          "by",
          "with",
          "when",
          "as",
          "after",
          "before",
          "that",
          "which",
          "who",
          "while",
          "until",
          "was",
          "were",
          "is",
          "are",
          "had",
          "has",
          "have",
          "the",
          "a",
          "an",
          "because",
          "since",
          "near",
          "during",
          "into",
          "against",
          "over",
          "under",
          "he",
          "she",
          "they",
          "it",
          "his",
          "her",
          "their",
          "its",
          "we",
          "said",
          "not",
          "this",
          "where",
          "about",
          "between",
          "following",
          "if");

  private PhraseEnd() {}

  /** True at the end of a sentence, at a mark, and before a function word. */
  static boolean at(DateWords words, int at) {
    String next = words.lower(at);
    if (next.isEmpty() || FUNCTION_WORDS.contains(next)) {
      return true;
    }
    int first = next.codePointAt(0);
    return !Character.isLetterOrDigit(first) && !next.equals("%") && !next.equals("$");
  }
}
