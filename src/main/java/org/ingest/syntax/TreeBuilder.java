package org.ingest.syntax;

import java.util.Arrays;

/**
 * Builds trees step by step, the few best unfinished ones side by side; for each arc the relation
 * is chosen once the arc is.
 */
final class TreeBuilder {
  private static final int RELATIONS = Relation.values().length;

  private final Scorer stepScorer;
  private final Scorer relationScorer;
  private final int width;
  private final FeatureBuffer stepFeatures = new FeatureBuffer();
  private final FeatureBuffer relationFeatures = new FeatureBuffer();
  private final int[] stepScores = new int[Steps.COUNT];
  private final int[] relationScores = new int[RELATIONS];

  private StepFeatures steps;
  private RelationFeatures relations;

  /**
   * A builder.
   *
   * @param width how many unfinished trees are followed
   */
  TreeBuilder(Scorer stepScorer, Scorer relationScorer, int width) {
    this.stepScorer = stepScorer;
    this.relationScorer = relationScorer;
    this.width = width;
  }

  /** Turns to a sentence. */
  void start(Forms forms, int[] tags) {
    steps = new StepFeatures(forms, tags, stepFeatures);
    relations = new RelationFeatures(forms, tags, relationFeatures);
  }

  /** The best tree of a sentence. */
  ParseState build(Forms forms, int[] tags) {
    start(forms, tags);
    ParseState first = new ParseState(forms.size);
    return width == 1 ? greedy(first) : beam(first);
  }

  private ParseState greedy(ParseState state) {
    while (!state.isDone()) {
      int only = Steps.only(state);
      int step = only >= 0 ? only : Steps.best(state, scoreSteps(state));
      state.take(step, relation(state, step));
    }
    return state;
  }

  private ParseState beam(ParseState first) {
    Beam beam = new Beam(width, first);
    while (!beam.isDone()) {
      beam.advance(this);
    }
    return beam.best();
  }

  /** Scores the steps from a state; {@link #stepFeatures} are the state's afterwards. */
  int[] scoreSteps(ParseState state) {
    steps.fill(state);
    Arrays.fill(stepScores, 0);
    stepScorer.score(stepFeatures, stepScores);
    return stepScores;
  }

  FeatureBuffer stepFeatures() {
    return stepFeatures;
  }

  /**
   * The best relation of the arc that a step would build, none of shifting; {@link
   * #relationFeatures} are the arc's afterwards.
   */
  int relation(ParseState state, int step) {
    if (step == Steps.SHIFT) {
      return ParseState.NONE;
    }
    if (state.isEndedBy(step)) {
      return Relation.ROOT.ordinal();
    }
    relations.fill(state, state.headBy(step), state.stack(0));
    Arrays.fill(relationScores, 0);
    relationScorer.score(relationFeatures, relationScores);
    return bestRelation();
  }

  FeatureBuffer relationFeatures() {
    return relationFeatures;
  }

  private int bestRelation() {
    int best = -1;
    for (int relation = 0; relation < RELATIONS; relation++) {
      if (relation != Relation.ROOT.ordinal()
          && (best < 0 || relationScores[relation] > relationScores[best])) {
        best = relation;
      }
    }
    return best;
  }
}
