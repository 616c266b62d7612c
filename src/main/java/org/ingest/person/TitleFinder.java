package org.ingest.person;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ingest.lexicon.ResourceTable;
import org.ingest.nlp.Sentence;
import org.ingest.nlp.Token;
import org.ingest.text.Span;

/**
 * Finds the title, rank or role that stands next to a person's name: before it (<i>acting Defence
 * Minister</i> X, <i>Lt. Gen.</i> X, <i>Kremlin spokesperson</i> X) or in apposition after it (X,
 * <i>the judiciary's deputy chief</i>,).
 *
 * <p>Adjectives of nationality stay outside: they say whose, not what. A noun that is no title
 * (<i>Moscow</i> X, <i>brother</i> X) gives none.
 */
final class TitleFinder {
  private static final String OF = "(of)";
  private static final int LONGEST_APPOSITION = 9;
  private static final int LONGEST_OF_PHRASE = 2;

  private final Set<String> heads = new HashSet<>();
  private final Set<String> headsWithOf = new HashSet<>();
  private final Set<String> modifiers;

  TitleFinder() {
    ResourceTable.lines(TitleFinder.class, "title-heads.txt").forEach(this::addHead);
    modifiers =
        ResourceTable.lines(TitleFinder.class, "title-modifiers.txt").collect(Collectors.toSet());
  }

  private void addHead(String line) {
    String head = line.replace(OF, "").strip();
    heads.add(head);
    if (line.endsWith(OF)) {
      headsWithOf.add(head);
    }
  }

  /**
   * The title next to the name.
   *
   * @param organisations the organisations' names in the sentence; one may begin a title
   */
  Optional<String> find(String text, Sentence sentence, Span name, List<Span> organisations) {
    List<Token> tokens = sentence.tokens();
    int first = indexAt(tokens, name.start());
    Optional<String> before = before(text, tokens, first, organisations);
    return before.isPresent() ? before : after(text, tokens, indexBehind(tokens, name.end()));
  }

  private static int indexAt(List<Token> tokens, int offset) {
    int index = 0;
    while (index < tokens.size() && tokens.get(index).span().end() <= offset) {
      index++;
    }
    return index;
  }

  private static int indexBehind(List<Token> tokens, int offset) {
    int index = 0;
    while (index < tokens.size() && tokens.get(index).span().start() < offset) {
      index++;
    }
    return index;
  }

  private Optional<String> before(
      String text, List<Token> tokens, int nameIndex, List<Span> organisations) {
    int last = nameIndex - 1;
    int head = last >= 0 && isHead(tokens, last) ? last : headBeforeOf(tokens, last);
    if (head < 0) {
      return Optional.empty();
    }
    int first = head;
    while (first > 0 && (isHead(tokens, first - 1) || isModifier(tokens, first - 1))) {
      first--;
    }
    Span title = span(tokens, first, last);
    for (Span organisation : organisations) {
      boolean touches =
          organisation.end() < title.start() && title.start() - organisation.end() <= 1;
      if (touches) {
        title = new Span(organisation.start(), title.end());
      }
    }
    return Optional.of(title.in(text));
  }

  /**
   * The head of <i>Secretary of State</i> or <i>Minister of Foreign Affairs</i>, -1 for none: an
   * <i>of</i> phrase of one or two words ends right before the name. Not <i>the home of Ada</i>.
   */
  private int headBeforeOf(List<Token> tokens, int last) {
    for (int of = last - 1; of >= Math.max(1, last - LONGEST_OF_PHRASE); of--) {
      if (word(tokens, of).equals("of")) {
        return headsWithOf.contains(word(tokens, of - 1)) ? of - 1 : -1;
      }
      if (!Character.isLetter(tokens.get(of).text().charAt(0))) {
        return -1;
      }
    }
    return -1;
  }

  /** <i>, the judiciary's deputy chief,</i>: between commas, with a title's noun as its last. */
  private Optional<String> after(String text, List<Token> tokens, int behindName) {
    if (behindName >= tokens.size() || !tokens.get(behindName).text().equals(",")) {
      return Optional.empty();
    }
    int first = behindName + 1;
    if (first < tokens.size() && Set.of("the", "a", "an").contains(word(tokens, first))) {
      first++;
    }
    int end = first;
    while (end < tokens.size() && end - first < LONGEST_APPOSITION && !closes(tokens, end)) {
      end++;
    }
    if (end >= tokens.size() || !closes(tokens, end)) {
      return Optional.empty();
    }
    return apposition(text, tokens, first, end);
  }

  private Optional<String> apposition(String text, List<Token> tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      boolean isLast = i == end - 1;
      boolean goesOn = !isLast && Set.of("of", "for").contains(word(tokens, i + 1));
      if (isHead(tokens, i) && (isLast || goesOn)) {
        return Optional.of(span(tokens, first, end - 1).in(text));
      }
    }
    return Optional.empty();
  }

  private static boolean closes(List<Token> tokens, int index) {
    return Set.of(",", ".", ";", "(", "—", "–").contains(tokens.get(index).text());
  }

  private boolean isHead(List<Token> tokens, int index) {
    String word = word(tokens, index);
    return heads.contains(word)
        || heads.contains(hyphenated(tokens, index))
        || (index > 0 && heads.contains(word(tokens, index - 1) + " " + word));
  }

  /** <i>Secretary-General</i> from three tokens, by the last of them. */
  private static String hyphenated(List<Token> tokens, int index) {
    boolean joined =
        index >= 2
            && tokens.get(index - 1).text().equals("-")
            && tokens.get(index - 2).span().end() == tokens.get(index - 1).span().start();
    return joined ? word(tokens, index - 2) + "-" + word(tokens, index) : "";
  }

  private boolean isModifier(List<Token> tokens, int index) {
    String word = word(tokens, index);
    return modifiers.contains(word)
        || (word.equals("-") && index > 0)
        || (word.equals("of") && index > 0 && headsWithOf.contains(word(tokens, index - 1)));
  }

  private static String word(List<Token> tokens, int index) {
    return tokens.get(index).text().toLowerCase(Locale.ROOT);
  }

  private static Span span(List<Token> tokens, int first, int last) {
    return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }
}
