package org.ingest.syntax;

import java.util.Arrays;

/**
 * A tree in the making: a stack of words whose heads are not known yet, and the rest of the
 * sentence, after which the root stands (arc-hybrid transitions, Kuhlmann et al. 2011).
 */
final class ParseState {
  /** No word, no head yet. */
  static final int NONE = -1;

  final int size;
  final int[] heads;
  final int[] relations;
  final int[] left;
  final int[] left2;
  final int[] right;
  final int[] right2;
  final int[] leftCount;
  final int[] rightCount;
  final long[] leftRelations;
  final long[] rightRelations;

  private final int[] stack;
  private int depth;
  private int next;

  ParseState(int size) {
    this.size = size;
    heads = filled(size);
    relations = filled(size);
    left = filled(size + 1);
    left2 = filled(size + 1);
    right = filled(size + 1);
    right2 = filled(size + 1);
    leftCount = new int[size + 1];
    rightCount = new int[size + 1];
    leftRelations = new long[size + 1];
    rightRelations = new long[size + 1];
    stack = new int[size + 1];
  }

  private ParseState(ParseState other) {
    size = other.size;
    heads = other.heads.clone();
    relations = other.relations.clone();
    left = other.left.clone();
    left2 = other.left2.clone();
    right = other.right.clone();
    right2 = other.right2.clone();
    leftCount = other.leftCount.clone();
    rightCount = other.rightCount.clone();
    leftRelations = other.leftRelations.clone();
    rightRelations = other.rightRelations.clone();
    stack = other.stack.clone();
    depth = other.depth;
    next = other.next;
  }

  ParseState copy() {
    return new ParseState(this);
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, NONE);
    return array;
  }

  /** True when every word has its head. */
  boolean isDone() {
    return depth == 0 && next == size;
  }

  int depth() {
    return depth;
  }

  /** The first word not on the stack yet; the number of words when only the root is left. */
  int next() {
    return next;
  }

  /** The {@code down}-th word from the stack's top, or {@link #NONE}. */
  int stack(int down) {
    return down < depth ? stack[depth - 1 - down] : NONE;
  }

  boolean canShift() {
    return next < size;
  }

  /** True when the top may hang on the next word; on the root the last one only. */
  boolean canReduceLeft() {
    return depth > 0 && (next < size || depth == 1);
  }

  /** True when the top may hang on the word below it. */
  boolean canReduceRight() {
    return depth > 1;
  }

  private void shift() {
    stack[depth++] = next++;
  }

  /** The top hangs on the next word. */
  private void reduceLeft(int relation) {
    int child = stack[--depth];
    attach(child, next, relation);
    left2[next] = left[next];
    left[next] = child;
    leftCount[next]++;
    leftRelations[next] |= 1L << relation;
  }

  /** The top hangs on the word below it. */
  private void reduceRight(int relation) {
    int child = stack[--depth];
    int head = stack[depth - 1];
    attach(child, head, relation);
    right2[head] = right[head];
    right[head] = child;
    rightCount[head]++;
    rightRelations[head] |= 1L << relation;
  }

  /** The head that the top would get by a step. */
  int headBy(int step) {
    return step == Steps.LEFT ? next : stack[depth - 2];
  }

  /** True when the step would hang the last word on the root. */
  boolean isEndedBy(int step) {
    return step == Steps.LEFT && next == size;
  }

  /** Takes a step; shifting has no relation. */
  void take(int step, int relation) {
    if (step == Steps.SHIFT) {
      shift();
    } else if (step == Steps.LEFT) {
      reduceLeft(relation);
    } else {
      reduceRight(relation);
    }
  }

  private void attach(int child, int head, int relation) {
    heads[child] = head;
    relations[child] = relation;
  }
}
