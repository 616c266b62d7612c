package org.ingest.troops.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns a {@link ChoiceModel} from choices whose right candidates are known: stochastic gradient
 * steps that shrink with use (AdaGrad).
 *
 * <p>The same choices in the same order give the same weights. Features of fewer than two choices
 * are left out: they would only learn the training text by heart.
 */
public final class ChoiceLearning {
  private static final int ROUNDS = 8;
  private static final double STEP = 0.07;
  private static final int LEAST_WEIGHT = 3;
  private static final long SEED = 20_111;

  /**
   * One choice.
   *
   * @param candidates the features of each
   * @param right which of them are right, at least one
   * @param weight how much the choice counts
   * @param group of texts that the choice is from
   */
  private record Choice(List<int[]> candidates, boolean[] right, double weight, int group) {}

  private final List<Choice> choices = new ArrayList<>();

  /** Adds a choice; one without a right candidate, or with right ones only, is left out. */
  public void add(List<int[]> candidates, boolean[] right, double weight, int group) {
    int rights = 0;
    for (boolean each : right) {
      rights += each ? 1 : 0;
    }
    if (rights > 0 && rights < right.length) {
      choices.add(new Choice(List.copyOf(candidates), right.clone(), weight, group));
    }
  }

  /** How many choices there are to learn from. */
  public int size() {
    return choices.size();
  }

  /** Learns from all groups. */
  public ChoiceModel learn() {
    return new Training(choices).run();
  }

  /** Learns from all groups but one, which can then be measured on. */
  public ChoiceModel learnWithout(int group) {
    return new Training(choices.stream().filter(each -> each.group() != group).toList()).run();
  }

  /** The rows of the features that are kept, and what has been learned of them so far. */
  private static final class Training {
    private final int[] keys;
    private final double[] weights;
    private final double[] moved;
    private final List<Choice> choices = new ArrayList<>();

    Training(List<Choice> given) {
      keys = frequent(given);
      weights = new double[keys.length];
      moved = new double[keys.length];
      for (Choice choice : given) {
        choices.add(
            new Choice(
                choice.candidates().stream().map(this::rows).toList(),
                choice.right(),
                choice.weight(),
                choice.group()));
      }
    }

    private static int[] frequent(List<Choice> choices) {
      int total = 0;
      List<int[]> all = new ArrayList<>();
      for (Choice choice : choices) {
        int[] distinct =
            choice.candidates().stream().flatMapToInt(Arrays::stream).distinct().toArray();
        all.add(distinct);
        total += distinct.length;
      }
      int[] sorted = new int[total];
      int next = 0;
      for (int[] each : all) {
        System.arraycopy(each, 0, sorted, next, each.length);
        next += each.length;
      }
      Arrays.sort(sorted);
      int kept = 0;
      for (int i = 0; i < total; ) {
        int end = i + 1;
        while (end < total && sorted[end] == sorted[i]) {
          end++;
        }
        if (end - i > 1) {
          sorted[kept++] = sorted[i];
        }
        i = end;
      }
      return Arrays.copyOf(sorted, kept);
    }

    private int[] rows(int[] features) {
      return Arrays.stream(features)
          .map(feature -> Arrays.binarySearch(keys, feature))
          .filter(row -> row >= 0)
          .toArray();
    }

    ChoiceModel run() {
      Random random = new Random(SEED);
      for (int round = 0; round < ROUNDS; round++) {
        Collections.shuffle(choices, random);
        choices.forEach(this::learn);
      }
      return rounded();
    }

    private void learn(Choice choice) {
      double[] shares = shares(choice);
      double right = 0;
      for (int i = 0; i < shares.length; i++) {
        right += choice.right()[i] ? shares[i] : 0;
      }
      for (int i = 0; i < shares.length; i++) {
        // the gradient of the log of the right candidates' share
        double wanted = choice.right()[i] ? shares[i] / right : 0;
        move(choice.candidates().get(i), choice.weight() * (shares[i] - wanted));
      }
    }

    private double[] shares(Choice choice) {
      double[] shares = new double[choice.right().length];
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < shares.length; i++) {
        for (int row : choice.candidates().get(i)) {
          shares[i] += weights[row];
        }
        most = Math.max(most, shares[i]);
      }
      double total = 0;
      for (int i = 0; i < shares.length; i++) {
        shares[i] = Math.max(1e-12, StrictMath.exp(shares[i] - most));
        total += shares[i];
      }
      for (int i = 0; i < shares.length; i++) {
        shares[i] /= total;
      }
      return shares;
    }

    private void move(int[] rows, double error) {
      if (Math.abs(error) < 1e-6) {
        return;
      }
      for (int row : rows) {
        moved[row] += error * error;
        weights[row] -= STEP * error / Math.sqrt(1 + moved[row]);
      }
    }

    private ChoiceModel rounded() {
      int[] keptKeys = new int[keys.length];
      short[] keptWeights = new short[keys.length];
      int kept = 0;
      for (int row = 0; row < keys.length; row++) {
        long weight = Math.round(weights[row] * ChoiceModel.UNIT);
        if (Math.abs(weight) >= LEAST_WEIGHT) {
          keptKeys[kept] = keys[row];
          keptWeights[kept++] = (short) weight;
        }
      }
      return new ChoiceModel(Arrays.copyOf(keptKeys, kept), Arrays.copyOf(keptWeights, kept));
    }
  }
}
