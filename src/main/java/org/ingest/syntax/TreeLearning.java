package org.ingest.syntax;

/** Corrects the weights of steps by whole trees, on one sentence after another. */
final class TreeLearning {
  private final StepTuning steps;
  private final int width;
  private final int amount;
  private final TreeBuilder builder;

  /**
   * Learning.
   *
   * @param width how many unfinished trees are followed
   * @param amount by which a weight is corrected
   */
  TreeLearning(StepTuning steps, Scorer relations, int width, int amount) {
    this.steps = steps;
    this.width = width;
    this.amount = amount;
    this.builder = new TreeBuilder(steps, relations, width);
  }

  /**
   * Parses a sentence with all trees side by side, and corrects the weights where the best wrong
   * one was furthest before the right one (Huang, Fayong and Guo 2012).
   */
  void learn(Forms forms, int[] tags, Parse truth) {
    StepOracle oracle = new StepOracle(StepLearning.heads(truth));
    builder.start(forms, tags);
    Beam beam = new Beam(width, new ParseState(forms.size));
    ParseState right = new ParseState(forms.size);
    Beam.Path rightPath = null;
    long rightScore = 0;
    long worst = 0;
    Beam.Path wrongWorst = null;
    Beam.Path rightWorst = null;
    while (!right.isDone()) {
      beam.advance(builder);
      int step = firstRight(right, oracle.costs(right));
      rightScore += builder.scoreSteps(right)[step];
      int relation = builder.relation(right, step);
      right.take(step, relation);
      rightPath = new Beam.Path(rightPath, step, relation);
      long lead = beam.bestScore() - rightScore;
      if (lead >= worst && !isSame(beam.bestPath(), rightPath)) {
        worst = lead;
        wrongWorst = beam.bestPath();
        rightWorst = rightPath;
      }
    }
    steps.tick(2 * forms.size);
    if (wrongWorst != null) {
      correct(forms, wrongWorst, rightWorst);
    }
  }

  /** Of the steps that cost nothing always the same: reduce before shift. */
  private static int firstRight(ParseState state, int[] costs) {
    int best = -1;
    for (int step = Steps.COUNT - 1; step >= 0; step--) {
      if (Steps.isAllowed(state, step) && (best < 0 || costs[step] < costs[best])) {
        best = step;
      }
    }
    return best;
  }

  private static boolean isSame(Beam.Path a, Beam.Path b) {
    Beam.Path one = a;
    Beam.Path other = b;
    while (one != null) {
      if (one.step() != other.step()) {
        return false;
      }
      one = one.before();
      other = other.before();
    }
    return true;
  }

  private void correct(Forms forms, Beam.Path wrong, Beam.Path right) {
    Beam.Path[] wrongs = inOrder(wrong);
    Beam.Path[] rights = inOrder(right);
    int first = 0;
    while (wrongs[first].step() == rights[first].step()) {
      first++;
    }
    update(forms, wrongs, first, -amount);
    update(forms, rights, first, amount);
  }

  private void update(Forms forms, Beam.Path[] path, int first, int by) {
    ParseState state = new ParseState(forms.size);
    for (int i = 0; i < path.length; i++) {
      if (i >= first) {
        builder.scoreSteps(state);
        steps.update(builder.stepFeatures(), path[i].step(), by);
      }
      state.take(path[i].step(), path[i].relation());
    }
  }

  private static Beam.Path[] inOrder(Beam.Path last) {
    int length = 0;
    for (Beam.Path at = last; at != null; at = at.before()) {
      length++;
    }
    Beam.Path[] order = new Beam.Path[length];
    for (Beam.Path at = last; at != null; at = at.before()) {
      order[--length] = at;
    }
    return order;
  }
}
