package org.ingest.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ingest.nlp.Sentence;
import org.ingest.text.Span;

/**
 * Writes some of the sentences to learn from again as headlines are written, in capitals or in
 * title case: annotated texts have too few headlines to learn from.
 */
final class HeadlineCopies {
  /** One sentence in this many is copied in capitals, and one in title case. */
  private static final int EVERY = 8;

  private static final int SHORTEST = 4;
  private static final int LONGEST = 30;

  /** Words that headlines leave in lower case. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "in", "on", "to", "for", "and", "or", "at", "by", "with", "from",
          "as", "but", "over");

  private int seen;

  /** A sentence by itself, with its names. */
  record Copy(String text, List<NameSpan> names) {}

  /** The copies of a text's sentences. Which are copied depends only on how many came before. */
  List<Copy> of(String text, List<Sentence> sentences, List<NameSpan> names) {
    List<Copy> copies = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int size = sentence.tokens().size();
      if (size < SHORTEST || size > LONGEST) {
        continue;
      }
      int turn = seen++ % EVERY;
      if (turn == 0) {
        copy(text, sentence, names, words -> words.toUpperCase(Locale.ROOT)).ifPresent(copies::add);
      } else if (turn == EVERY / 2) {
        copy(text, sentence, names, HeadlineCopies::titleCase).ifPresent(copies::add);
      }
    }
    return copies;
  }

  private static Optional<Copy> copy(
      String text, Sentence sentence, List<NameSpan> names, UnaryOperator<String> recase) {
    Span span = sentence.span();
    String words = span.in(text);
    String recased = recase.apply(words);
    if (recased.length() != words.length()) {
      return Optional.empty();
    }
    List<NameSpan> inside =
        names.stream()
            .filter(name -> name.span().start() >= span.start() && name.span().end() <= span.end())
            .map(
                name ->
                    new NameSpan(
                        new Span(
                            name.span().start() - span.start(), name.span().end() - span.start()),
                        name.type(),
                        0,
                        1))
            .toList();
    return Optional.of(new Copy(recased, inside));
  }

  private static String titleCase(String words) {
    StringBuilder title = new StringBuilder(words);
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || words.charAt(i) == ' ') {
        if (i > start && (start == 0 || !SMALL.contains(words.substring(start, i)))) {
          title.setCharAt(start, Character.toUpperCase(words.charAt(start)));
        }
        start = i + 1;
      }
    }
    return title.toString();
  }
}
