package org.ingest.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.ingest.names.NameLabels.TokenName;
import org.junit.jupiter.api.Test;

/** Against all labellings of short sentences, one by one. */
class NameDecoderTest {
  private static final int LABELS = NameLabels.COUNT;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @Test
  void findsTheLabellingThatScoresBestOfAll() {
    for (int length = 1; length <= 3; length++) {
      float[][] scores = randomScores(length);
      float[][] transitions = randomScores(LABELS + 1);
      AllLabellings all = new AllLabellings(scores, transitions);
      assertArrayEquals(all.best, new NameDecoder(transitions).best(scores), () -> "seed " + seed);
    }
  }

  @Test
  void givesANameTheShareOfTheLabellingsThatHoldIt() {
    float[][] scores = randomScores(3);
    float[][] transitions = randomScores(LABELS + 1);
    TokenName name = new TokenName(0, 1, NameType.PLACE);
    AllLabellings all = new AllLabellings(scores, transitions);
    double expected = all.shareWith(name);
    assertEquals(
        expected,
        new NameDecoder(transitions).confidence(scores).of(name),
        1e-5,
        () -> "seed " + seed);
  }

  @Test
  void givesNoLabelsToNoTokens() {
    assertEquals(0, new NameDecoder(randomScores(LABELS + 1)).best(new float[0][]).length);
  }

  private float[][] randomScores(int rows) {
    float[][] scores = new float[rows][LABELS];
    for (float[] row : scores) {
      for (int i = 0; i < LABELS; i++) {
        row[i] = (float) random.nextGaussian();
      }
    }
    return scores;
  }

  /** Every labelling that a sentence can have, with its score. */
  private static final class AllLabellings {
    private final float[][] scores;
    private final float[][] transitions;
    private final int[] best;
    private double bestScore = Double.NEGATIVE_INFINITY;
    private double total;
    private double withName;
    private TokenName name = new TokenName(0, 0, NameType.PERSON);

    AllLabellings(float[][] scores, float[][] transitions) {
      this.scores = scores;
      this.transitions = transitions;
      best = new int[scores.length];
      walk(new int[scores.length], 0, 0);
    }

    double shareWith(TokenName wanted) {
      name = wanted;
      total = 0;
      withName = 0;
      walk(new int[scores.length], 0, 0);
      return withName / total;
    }

    private void walk(int[] labels, int at, double score) {
      if (at == labels.length) {
        end(labels, score);
        return;
      }
      int previous = at == 0 ? -1 : labels[at - 1];
      for (int label = 0; label < LABELS; label++) {
        if (NameLabels.follows(previous, label)) {
          labels[at] = label;
          walk(labels, at + 1, score + transitions[previous + 1][label] + scores[at][label]);
        }
      }
    }

    private void end(int[] labels, double score) {
      if (!NameLabels.canEnd(labels[labels.length - 1])) {
        return;
      }
      total += Math.exp(score);
      List<TokenName> names = NameLabels.decode(labels);
      withName += names.contains(name) ? Math.exp(score) : 0;
      if (score > bestScore) {
        bestScore = score;
        System.arraycopy(labels, 0, best, 0, best.length);
      }
    }
  }
}
