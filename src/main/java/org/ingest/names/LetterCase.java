package org.ingest.names;

import java.util.List;
import java.util.Locale;
import org.ingest.nlp.Sentence;
import org.ingest.text.Token;

/**
 * Gives the words of lines in capitals and of capitals within a line (<i>NEW YORK (AP)</i>) the
 * case that they have in running text, so that the model sees what it has learnt from: <i>KOVACS
 * ORDERS TROOPS</i> is read as <i>Kovacs orders troops</i>. The text itself stays as it is.
 */
final class LetterCase {
  /** Words that begin with a capital less often than this ({@link WordLists#casing}) are words. */
  private static final int SELDOM_CAPITAL = 1;

  private static final int SHORTEST_IN_RUN = 3;
  private static final int LINE_WORDS = 3;

  private final WordLists lists;

  LetterCase(WordLists lists) {
    this.lists = lists;
  }

  /** True when a line has three words or more, all of them in capitals. */
  static boolean isCapitals(Sentence sentence) {
    int words = 0;
    for (Token token : sentence.tokens()) {
      String text = token.text();
      if (Character.isLetter(text.charAt(0))) {
        if (hasLowerCase(text)) {
          return false;
        }
        words += text.length() >= SHORTEST_IN_RUN ? 1 : 0;
      }
    }
    return words >= LINE_WORDS;
  }

  private static boolean hasLowerCase(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word stands in capitals beside another that does: <i>LOS ANGELES</i>. */
  private static boolean isInRun(List<Token> tokens, int index) {
    return isCapitals(tokens, index)
        && (isCapitals(tokens, index - 1) || isCapitals(tokens, index + 1));
  }

  private static boolean isCapitals(List<Token> tokens, int index) {
    if (index < 0 || index >= tokens.size()) {
      return false;
    }
    String text = tokens.get(index).text();
    if (text.length() < SHORTEST_IN_RUN) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The sentence's words as running text would have them, one for each token. */
  String[] words(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    String[] words = new String[tokens.size()];
    boolean capitals = isCapitals(sentence);
    int i = 0;
    for (Token token : tokens) {
      String text = token.text();
      boolean isRun = !capitals && Character.isUpperCase(text.charAt(0)) && isInRun(tokens, i);
      words[i++] = capitals ? lineWord(text) : isRun ? runWord(text) : text;
    }
    return words;
  }

  private String lineWord(String text) {
    if (!Character.isLetter(text.charAt(0))) {
      return text;
    }
    int casing = lists.casing(WordLists.lowerHash(text));
    if (casing != WordLists.NO_CASING && casing <= SELDOM_CAPITAL) {
      return text.toLowerCase(Locale.ROOT);
    }
    return runWord(text);
  }

  /** <i>Kherson</i> for <i>KHERSON</i>, but <i>NATO</i> and <i>UN</i> as they are. */
  private String runWord(String text) {
    if (text.length() < SHORTEST_IN_RUN) {
      return text;
    }
    String name = text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT);
    return lists.isKnown(text) && !lists.isKnown(name) ? text : name;
  }
}
