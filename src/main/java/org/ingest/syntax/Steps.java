package org.ingest.syntax;

/** The steps that build a tree. */
final class Steps {
  /** The next word goes onto the stack. */
  static final int SHIFT = 0;

  /** The top hangs on the next word. */
  static final int LEFT = 1;

  /** The top hangs on the word below it. */
  static final int RIGHT = 2;

  static final int COUNT = 3;

  private Steps() {}

  static boolean isAllowed(ParseState state, int step) {
    return switch (step) {
      case SHIFT -> state.canShift();
      case LEFT -> state.canReduceLeft();
      default -> state.canReduceRight();
    };
  }

  /** The only step that is allowed, or -1 where there are several. */
  static int only(ParseState state) {
    int only = -1;
    for (int step = 0; step < COUNT; step++) {
      if (isAllowed(state, step)) {
        if (only >= 0) {
          return -1;
        }
        only = step;
      }
    }
    return only;
  }

  /** The allowed step with the highest score, the first of equal ones. */
  static int best(ParseState state, int[] scores) {
    int best = -1;
    for (int step = 0; step < COUNT; step++) {
      if (isAllowed(state, step) && (best < 0 || scores[step] > scores[best])) {
        best = step;
      }
    }
    return best;
  }
}
