package org.ingest.nlp;

import java.util.List;
import java.util.Set;
import org.ingest.text.Token;

/**
 * Tells text that is plainly not English by its share of English function words.
 *
 * <p>About two words in five of running English are function words, in headlines one in five. The
 * bound lies well below both: <i>Koreans are incredibly tough</i> is English; <i>Die Regierung hat
 * gestern den Einsatz von 500 Soldaten beschlossen</i> is not.
 */
final class EnglishCheck {
  private static final double SMALLEST_SHARE = 0.085;

  /** Shorter texts (a headline, a name) are too short to tell, and count as English. */
  private static final int FEWEST_WORDS = 20;

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "as", "by",
          "at", "from", "it", "he", "his", "has", "have", "had", "are", "were", "be", "been", "an",
          "a", "which", "who", "their", "they", "this", "but", "not", "after", "its", "said",
          "will", "would", "or", "more", "than", "two", "about", "one", "also", "into", "over",
          "up", "out", "when", "she", "her", "we", "you", "i", "there", "all", "no", "if",
          "against", "near", "during", "between", "what", "do", "does", "did", "can", "could",
          "should", "any", "some", "other", "only", "then", "these", "those", "while", "where",
          "before", "under");

  private EnglishCheck() {}

  /** True unless the sentences are plainly not English. */
  static boolean isEnglish(List<Sentence> sentences) {
    int words = 0;
    int functionWords = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (Character.isLetter(token.text().codePointAt(0))) {
          words++;
          if (FUNCTION_WORDS.contains(token.lower())) {
            functionWords++;
          }
        }
      }
    }
    return words < FEWEST_WORDS || functionWords >= SMALLEST_SHARE * words;
  }
}
