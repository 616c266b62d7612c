package org.ingest.nlp;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ingest.lexicon.ResourceTable;
import org.ingest.text.Token;

/**
 * Tells text that is plainly not English by its script and its function words.
 *
 * <p>About two words in five of running English are function words, in headlines one in five.
 * <i>Koreans are incredibly tough</i> is English; <i>Der Minister sagt, dass Soldaten gehen</i> is
 * not, for it has more function words of German. Lists have hardly any words but names: <i>Sgt.
 * John Smith, 23, Austin, Texas</i> is English as long as no other language shows.
 */
final class EnglishCheck {
  private static final String ENGLISH = "en";

  /** The least share of English function words in running text of twenty words or more. */
  private static final double SMALLEST_SHARE = 0.085;

  /** The same where no other language shows: results and tables have hardly any either. */
  private static final double SMALLEST_SHARE_ALONE = 0.02;

  private static final int FEWEST_WORDS = 20;

  /** In a list fewer words than this share begin in lower case. */
  private static final double LOWER_IN_PROSE = 0.5;

  /** One word of another language may be a name's. */
  private static final int FEWEST_FOREIGN = 2;

  private static final List<String> LANGUAGES = new ArrayList<>();

  /** The languages that a function word belongs to, as bits in the order of {@link #LANGUAGES}. */
  private static final Map<String, Integer> FUNCTION_WORDS = new HashMap<>();

  static {
    ResourceTable.rows(EnglishCheck.class, "function-words.tsv")
        .forEach(row -> addLanguage(row.get(0), row.get(1)));
  }

  private static void addLanguage(String language, String words) {
    int bit = 1 << LANGUAGES.size();
    LANGUAGES.add(language);
    for (String word : words.split(" ")) {
      FUNCTION_WORDS.merge(word, bit, (a, b) -> a | b);
    }
  }

  private final int[] found = new int[LANGUAGES.size()];
  private int words;
  private int lowerWords;
  private int otherScript;

  private EnglishCheck() {}

  /** True unless the sentences are plainly not English. */
  static boolean isEnglish(List<Sentence> sentences) {
    EnglishCheck check = new EnglishCheck();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        int first = token.text().codePointAt(0);
        if (Character.isLetter(first)) {
          check.count(token, first);
        }
      }
    }
    return check.isEnglish();
  }

  private void count(Token token, int first) {
    words++;
    lowerWords += Character.isLowerCase(first) ? 1 : 0;
    otherScript += first > 0x24F && UnicodeScript.of(first) != UnicodeScript.LATIN ? 1 : 0;
    int languages = FUNCTION_WORDS.getOrDefault(token.lower(), 0);
    while (languages != 0) {
      found[Integer.numberOfTrailingZeros(languages)]++;
      languages &= languages - 1;
    }
  }

  private boolean isEnglish() {
    if (otherScript * 2 > words) {
      return false;
    }
    int english = found[LANGUAGES.indexOf(ENGLISH)];
    int foreign = 0;
    for (int i = 0; i < found.length; i++) {
      foreign = i == LANGUAGES.indexOf(ENGLISH) ? foreign : Math.max(foreign, found[i]);
    }
    if (foreign >= FEWEST_FOREIGN && foreign > english) {
      return false;
    }
    boolean prose = words >= FEWEST_WORDS && lowerWords > LOWER_IN_PROSE * words;
    double share = foreign > 0 ? SMALLEST_SHARE : SMALLEST_SHARE_ALONE;
    return !prose || english >= share * words;
  }
}
