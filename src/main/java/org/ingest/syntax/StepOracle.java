package org.ingest.syntax;

/**
 * Tells what a step costs: how many of the true arcs can no longer be built after it (Goldberg and
 * Nivre 2013). With it the parser learns from its own mistakes, not from perfect states only.
 */
final class StepOracle {
  private final int[] heads;

  /**
   * An oracle for a tree.
   *
   * @param heads the number of words for the root
   */
  StepOracle(int[] heads) {
    this.heads = heads;
  }

  /** What each step costs in a state, by its number. */
  int[] costs(ParseState state) {
    int[] costs = new int[Steps.COUNT];
    int top = state.stack(0);
    int next = state.next();
    costs[Steps.SHIFT] = shiftCost(state, next);
    if (top >= 0) {
      int dependents = dependentsFrom(next, top, state.size);
      int head = heads[top];
      costs[Steps.LEFT] = dependents + (head == state.stack(1) || head > next ? 1 : 0);
      costs[Steps.RIGHT] = dependents + (head >= next ? 1 : 0);
    }
    return costs;
  }

  private int dependentsFrom(int first, int head, int size) {
    int count = 0;
    for (int i = first; i < size; i++) {
      count += heads[i] == head ? 1 : 0;
    }
    return count;
  }

  private int shiftCost(ParseState state, int next) {
    if (next >= state.size) {
      return 0;
    }
    int cost = 0;
    for (int down = 0; down < state.depth(); down++) {
      int word = state.stack(down);
      cost += heads[word] == next ? 1 : 0;
      cost += down > 0 && heads[next] == word ? 1 : 0;
    }
    return cost;
  }
}
