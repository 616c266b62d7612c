package org.ingest.syntax;

import java.util.Random;

/** Corrects a parser's steps and relations on one sentence after another. */
final class StepLearning {
  private final StepPerceptron steps;
  private final Perceptron relations;
  private final Random random;
  private final TreeBuilder builder;

  StepLearning(StepPerceptron steps, Perceptron relations, Random random) {
    this.steps = steps;
    this.relations = relations;
    this.random = random;
    this.builder = new TreeBuilder(steps, relations, 1);
  }

  /**
   * Parses a sentence greedily, and corrects the weights at each wrong step.
   *
   * @param exploring how often a wrong step is followed, to learn what to do after it
   */
  void learn(Forms forms, int[] tags, Parse truth, double exploring) {
    int[] heads = heads(truth);
    StepOracle oracle = new StepOracle(heads);
    ParseState state = new ParseState(forms.size);
    builder.start(forms, tags);
    while (!state.isDone()) {
      int[] scores = builder.scoreSteps(state);
      int step = Steps.best(state, scores);
      int right = bestRight(state, oracle.costs(state), scores);
      if (step != right) {
        steps.update(builder.stepFeatures(), right, 1);
        steps.update(builder.stepFeatures(), step, -1);
        step = random.nextDouble() < exploring ? step : right;
      }
      steps.tick(1);
      state.take(step, learnRelation(state, step, heads, truth));
    }
  }

  /** The heads as the oracle takes them: without crossing arcs, the root after the last word. */
  static int[] heads(Parse truth) {
    int[] heads = new int[truth.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = truth.head(i) == Parse.ROOT ? truth.size() : truth.head(i);
    }
    return Projective.lift(heads);
  }

  /** The relation that the parser gives; weights are corrected where it is wrong on a right arc. */
  private int learnRelation(ParseState state, int step, int[] heads, Parse truth) {
    int relation = builder.relation(state, step);
    if (step == Steps.SHIFT || state.isEndedBy(step)) {
      return relation;
    }
    int child = state.stack(0);
    int right = truth.relation(child).ordinal();
    if (heads[child] == state.headBy(step) && right != Relation.ROOT.ordinal()) {
      if (relation != right) {
        relations.update(builder.relationFeatures(), right, relation);
      }
      relations.tick();
    }
    return relation;
  }

  /** The best-scored of the steps that cost least. */
  private static int bestRight(ParseState state, int[] costs, int[] scores) {
    int best = -1;
    for (int step = 0; step < Steps.COUNT; step++) {
      if (Steps.isAllowed(state, step)
          && (best < 0
              || costs[step] < costs[best]
              || costs[step] == costs[best] && scores[step] > scores[best])) {
        best = step;
      }
    }
    return best;
  }
}
