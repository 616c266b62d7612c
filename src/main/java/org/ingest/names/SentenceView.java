package org.ingest.names;

import java.util.Arrays;
import java.util.List;
import org.ingest.nlp.Sentence;
import org.ingest.text.Token;

/**
 * A sentence as the templates of features see it: its words, the lists that they are on, what
 * hyphens join, and what the rest of the article says.
 */
final class SentenceView {
  /** What stands before the first and after the last word. */
  static final WordTraits EDGE = new WordTraits(0, 1, 2, new long[0], 0, 0, false, false);

  private final List<Token> tokens;
  private final WordTraits[] words;
  private final long[] marks;
  private final int[] joinedClusters;
  private final boolean isHeadline;
  private final NameRuns runs;
  private final ArticleContext article;

  SentenceView(Sentence sentence, WordTraits[] words, WordLists lists, ArticleContext article) {
    this.tokens = sentence.tokens();
    this.words = words;
    this.marks = marks(words, lists);
    this.joinedClusters = joinedClusters(tokens, lists);
    this.isHeadline = isHeadline(tokens, words);
    this.runs = new NameRuns(tokens, words);
    this.article = article;
  }

  private static long[] marks(WordTraits[] words, WordLists lists) {
    long[] lower = new long[words.length];
    boolean[] capitalised = new boolean[words.length];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = words[i].lower();
      capitalised[i] = words[i].capitalised();
    }
    return lists.matches(lower, capitalised);
  }

  /** The cluster of the word with all that hyphens join to it: <i>Jong-un</i>. */
  private static int[] joinedClusters(List<Token> tokens, WordLists lists) {
    int[] clusters = new int[tokens.size()];
    int first = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).span().start() != tokens.get(i - 1).span().end()) {
        if (i - first >= 3) {
          StringBuilder joined = new StringBuilder();
          tokens.subList(first, i).forEach(token -> joined.append(token.text()));
          Arrays.fill(clusters, first, i, lists.cluster(joined.toString()));
        }
        first = i;
      }
    }
    return clusters;
  }

  /** True when nearly all longer words begin with a capital. */
  private static boolean isHeadline(List<Token> tokens, WordTraits[] words) {
    int capitals = 0;
    int longer = 0;
    for (int i = 0; i < words.length; i++) {
      if (tokens.get(i).text().length() > 3) {
        longer++;
        capitals += words[i].capitalised() ? 1 : 0;
      }
    }
    return longer >= 4 && capitals >= 0.8 * longer;
  }

  int size() {
    return words.length;
  }

  /** The word at an index, or what stands for the sentence's edge. */
  WordTraits word(int index) {
    return index < 0 || index >= words.length ? EDGE : words[index];
  }

  /** The lists that the word is on, see {@link WordLists#matches}. */
  long mark(int index) {
    return index < 0 || index >= marks.length ? 0 : marks[index];
  }

  int joinedCluster(int index) {
    return joinedClusters[index];
  }

  /** True when nothing stands between the word and the one before. */
  boolean glued(int index) {
    return index > 0
        && index < words.length
        && tokens.get(index - 1).span().end() == tokens.get(index).span().start();
  }

  /** True when a hyphen joins the word to the next. */
  boolean hyphenAfter(int index) {
    return index >= 0
        && index + 2 < words.length
        && tokens.get(index + 1).text().equals("-")
        && glued(index + 1)
        && glued(index + 2);
  }

  boolean isHeadline() {
    return isHeadline;
  }

  NameRuns runs() {
    return runs;
  }

  ArticleContext article() {
    return article;
  }
}
