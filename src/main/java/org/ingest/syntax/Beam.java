package org.ingest.syntax;

/** The best unfinished trees after equally many steps, the best first. */
final class Beam {
  private final int width;
  private ParseState[] states;
  private long[] scores;
  private Path[] paths;
  private int size;

  /** The steps that led to a state, the last first. */
  record Path(Path before, int step, int relation) {}

  Beam(int width, ParseState start) {
    this.width = width;
    states = new ParseState[] {start};
    scores = new long[1];
    paths = new Path[1];
    size = 1;
  }

  boolean isDone() {
    return states[0].isDone();
  }

  ParseState best() {
    return states[0];
  }

  long bestScore() {
    return scores[0];
  }

  Path bestPath() {
    return paths[0];
  }

  /** Follows each state's steps and keeps the best states. */
  void advance(TreeBuilder builder) {
    int[] from = new int[width];
    int[] step = new int[width];
    long[] score = new long[width];
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int[] stepScores = builder.scoreSteps(states[i]);
      for (int s = 0; s < Steps.COUNT; s++) {
        if (Steps.isAllowed(states[i], s)) {
          kept = insert(from, step, score, kept, i, s, scores[i] + stepScores[s]);
        }
      }
    }
    take(builder, from, step, score, kept);
  }

  private int insert(
      int[] from, int[] step, long[] score, int kept, int state, int taken, long reached) {
    int at = kept;
    while (at > 0 && score[at - 1] < reached) {
      at--;
    }
    if (at == width) {
      return kept;
    }
    int moved = Math.min(kept, width - 1) - at;
    System.arraycopy(from, at, from, at + 1, moved);
    System.arraycopy(step, at, step, at + 1, moved);
    System.arraycopy(score, at, score, at + 1, moved);
    from[at] = state;
    step[at] = taken;
    score[at] = reached;
    return Math.min(kept + 1, width);
  }

  private void take(TreeBuilder builder, int[] from, int[] step, long[] score, int kept) {
    int[] uses = new int[size];
    for (int i = 0; i < kept; i++) {
      uses[from[i]]++;
    }
    ParseState[] reached = new ParseState[kept];
    Path[] ways = new Path[kept];
    for (int i = 0; i < kept; i++) {
      ParseState state = states[from[i]];
      // the last to use a state may have it
      reached[i] = --uses[from[i]] == 0 ? state : state.copy();
      int relation = builder.relation(reached[i], step[i]);
      reached[i].take(step[i], relation);
      ways[i] = new Path(paths[from[i]], step[i], relation);
    }
    states = reached;
    paths = ways;
    scores = score;
    size = kept;
  }
}
