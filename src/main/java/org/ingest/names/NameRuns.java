package org.ingest.names;

import java.util.List;
import java.util.Set;
import org.ingest.text.Token;

/**
 * Stretches of capitalised words that small words join, as long names have them: <i>Supreme Court
 * of Puerto Rico</i>, <i>Brotherhood of Saint Cyril and Methodius</i>.
 *
 * <p>Whether such a stretch is one name or two (<i>the Army and the Navy</i>) is for the model to
 * learn; here each of its words is only given the other words that decide it.
 */
final class NameRuns {
  private static final Set<String> JOINTS =
      Set.of(
          "of", "for", "and", "&", "the", "on", "to", "in", "de", "du", "del", "des", "la", "'s",
          "’s");

  private static final int MOST_JOINTS_TOGETHER = 2;

  /** The token index of the last capitalised word before the first joint; -1 outside of runs. */
  private final int[] head;

  /** The token index of the first joint. */
  private final int[] joint;

  /** The token index of the last word. */
  private final int[] last;

  NameRuns(List<Token> tokens, WordTraits[] words) {
    head = new int[tokens.size()];
    joint = new int[tokens.size()];
    last = new int[tokens.size()];
    java.util.Arrays.fill(head, -1);
    int at = 0;
    while (at < tokens.size()) {
      at = words[at].capitalised() ? markRunAt(at, tokens, words) : at + 1;
    }
  }

  /** Marks the run that begins at {@code first} and returns the index after it. */
  private int markRunAt(int first, List<Token> tokens, WordTraits[] words) {
    int headIndex = endOfCapitals(first, words);
    int end = headIndex;
    for (int next = nextPart(end, tokens, words); next >= 0; next = nextPart(end, tokens, words)) {
      end = endOfCapitals(next, words);
    }
    if (end > headIndex) {
      for (int i = first; i <= end; i++) {
        head[i] = headIndex;
        joint[i] = headIndex + 1;
        last[i] = end;
      }
    }
    return end + 1;
  }

  private static int endOfCapitals(int first, WordTraits[] words) {
    int end = first;
    while (end + 1 < words.length && words[end + 1].capitalised()) {
      end++;
    }
    return end;
  }

  /** Where capitals go on after one or two joints, -1 when they do not. */
  private static int nextPart(int end, List<Token> tokens, WordTraits[] words) {
    int next = end + 1;
    while (next < tokens.size()
        && next - end <= MOST_JOINTS_TOGETHER
        && JOINTS.contains(tokens.get(next).text())) {
      next++;
    }
    boolean goesOn = next > end + 1 && next < tokens.size() && words[next].capitalised();
    return goesOn ? next : -1;
  }

  boolean contains(int index) {
    return head[index] >= 0;
  }

  /** Where the word before the first joint stands: <i>Court</i> of <i>Supreme Court of …</i>. */
  int head(int index) {
    return head[index];
  }

  int joint(int index) {
    return joint[index];
  }

  /** Where the run's last word stands. */
  int last(int index) {
    return last[index];
  }
}
