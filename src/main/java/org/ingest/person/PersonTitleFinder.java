package org.ingest.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ingest.nlp.Sentence;
import org.ingest.text.Span;

/**
 * Finds the title, rank or role that stands next to a person's name: before it (<i>acting Defence
 * Minister</i> X, <i>Lt. Gen.</i> X, <i>Kremlin spokesperson</i> X; the <i>Mayor of Narva</i>, X,)
 * or in {@link Apposition} after it.
 *
 * <p>Adjectives of nationality stay outside: they say whose, not what. A noun that is no title
 * (<i>Moscow</i> X, <i>brother</i> X) gives none.
 */
final class PersonTitleFinder {
  private static final int LONGEST_OF_PHRASE = 2;
  private static final Set<String> BEHIND_APPOSITION = Set.of(",", ".", ";", ")", "—", "–");

  private final TitleWords words;
  private final Apposition apposition;

  PersonTitleFinder(TitleWords words) {
    this.words = words;
    this.apposition = new Apposition(words);
  }

  /**
   * The title next to the name.
   *
   * @param organisations the organisations' names in the sentence; one may begin a title
   */
  Optional<String> find(String text, Sentence sentence, Span name, List<Span> organisations) {
    TitleTokens tokens = new TitleTokens(text, sentence.words(), words);
    int first = tokens.indexAt(name.start());
    int behind = tokens.words().firstFrom(name.end());
    return before(tokens, first, organisations)
        .or(() -> apposition.find(tokens, behind))
        .or(() -> beforeComma(tokens, first, behind, organisations));
  }

  private Optional<String> before(TitleTokens tokens, int nameIndex, List<Span> organisations) {
    int last = nameIndex - 1;
    int head = last >= 0 && tokens.isHead(last) ? last : headBeforeOf(tokens, last);
    if (head < 0) {
      return Optional.empty();
    }
    int first = head;
    while (first > 0 && tokens.belongsToTitle(first - 1)) {
      first--;
    }
    Span title = tokens.words().span(tokens.fromPrefix(first), last + 1);
    for (Span organisation : organisations) {
      boolean touches =
          organisation.end() < title.start() && title.start() - organisation.end() <= 1;
      if (touches) {
        title = new Span(organisation.start(), title.end());
      }
    }
    return Optional.of(title.in(tokens.text()));
  }

  /**
   * The <i>mayor of Narva</i>, X, said: the name is an apposition itself, with a comma on both
   * sides; not <i>after he met the mayor, X said</i>.
   */
  private Optional<String> beforeComma(
      TitleTokens tokens, int nameIndex, int behindName, List<Span> organisations) {
    boolean isApposition =
        nameIndex >= 2
            && tokens.lower(nameIndex - 1).equals(",")
            && (behindName >= tokens.size()
                || BEHIND_APPOSITION.contains(tokens.lower(behindName)));
    return isApposition ? before(tokens, nameIndex - 1, organisations) : Optional.empty();
  }

  /**
   * The head of <i>Secretary of State</i> or <i>Minister of Foreign Affairs</i>, -1 for none: an
   * <i>of</i> phrase of one or two words ends right before the name. Not <i>the home of Ada</i>.
   */
  private int headBeforeOf(TitleTokens tokens, int last) {
    if (last < 0 || !tokens.isWord(last)) {
      return -1;
    }
    for (int of = last - 1; of >= Math.max(1, last - LONGEST_OF_PHRASE); of--) {
      if (tokens.lower(of).equals("of")) {
        return words.takesOf(tokens.lower(of - 1)) ? of - 1 : -1;
      }
      if (!tokens.isWord(of)) {
        return -1;
      }
    }
    return -1;
  }
}
