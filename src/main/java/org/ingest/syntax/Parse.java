package org.ingest.syntax;

import java.util.Arrays;

/** A sentence's dependency tree over the program's tokens, named by their index in the sentence. */
public final class Parse {
  /** The head of the sentence's root. */
  public static final int ROOT = -1;

  private final Tag[] tags;
  private final Pos[] poses;
  private final int[] heads;
  private final Relation[] relations;
  private final int[][] children;

  /**
   * A tree.
   *
   * @param heads each token's head's index, {@link #ROOT} for exactly one
   * @throws IllegalArgumentException when the heads are no tree
   */
  public Parse(Tag[] tags, Pos[] poses, int[] heads, Relation[] relations) {
    this.tags = tags.clone();
    this.poses = poses.clone();
    this.heads = heads.clone();
    this.relations = relations.clone();
    if (!isTree(heads)) {
      throw new IllegalArgumentException("no tree: " + Arrays.toString(heads));
    }
    this.children = childrenOf(heads);
  }

  /** True when exactly one token has no head and all others lead up to it. */
  static boolean isTree(int[] heads) {
    int roots = 0;
    for (int token = 0; token < heads.length; token++) {
      roots += heads[token] == ROOT ? 1 : 0;
      int steps = 0;
      for (int at = heads[token]; at != ROOT; at = heads[at]) {
        if (at < 0 || at >= heads.length || ++steps > heads.length) {
          return false;
        }
      }
    }
    return roots == 1 || heads.length == 0;
  }

  private static int[][] childrenOf(int[] heads) {
    int[] counts = new int[heads.length];
    for (int head : heads) {
      if (head != ROOT) {
        counts[head]++;
      }
    }
    int[][] children = new int[heads.length][];
    for (int i = 0; i < heads.length; i++) {
      children[i] = new int[counts[i]];
    }
    for (int i = heads.length - 1; i >= 0; i--) {
      if (heads[i] != ROOT) {
        children[heads[i]][--counts[heads[i]]] = i;
      }
    }
    return children;
  }

  /** How many tokens. */
  public int size() {
    return heads.length;
  }

  public Tag tag(int token) {
    return tags[token];
  }

  public Pos pos(int token) {
    return poses[token];
  }

  /** The head's index, or {@link #ROOT}. */
  public int head(int token) {
    return heads[token];
  }

  public Relation relation(int token) {
    return relations[token];
  }

  /** The tokens whose head this is, in text order. */
  public int[] children(int token) {
    return children[token].clone();
  }

  /** The first token in text order that depends on {@code token} by {@code relation}, or -1. */
  public int child(int token, Relation relation) {
    for (int child : children[token]) {
      if (relations[child] == relation) {
        return child;
      }
    }
    return -1;
  }

  /** The token whose head is {@link #ROOT}, or -1 in an empty sentence. */
  public int root() {
    for (int token = 0; token < heads.length; token++) {
      if (heads[token] == ROOT) {
        return token;
      }
    }
    return -1;
  }

  /**
   * True when the way up from {@code token} passes {@code above}, which is not the token itself.
   */
  public boolean isAncestor(int above, int token) {
    for (int at = heads[token]; at != ROOT; at = heads[at]) {
      if (at == above) {
        return true;
      }
    }
    return false;
  }

  /** How many steps it takes from the token up to the root. */
  public int depth(int token) {
    int depth = 0;
    for (int at = heads[token]; at != ROOT; at = heads[at]) {
      depth++;
    }
    return depth;
  }

  /** The first token of all that hang on {@code token}, itself among them. */
  public int firstBelow(int token) {
    int first = token;
    for (int child : children[token]) {
      first = Math.min(first, firstBelow(child));
    }
    return first;
  }

  /** The last token of all that hang on {@code token}, itself among them. */
  public int lastBelow(int token) {
    int last = token;
    for (int child : children[token]) {
      last = Math.max(last, lastBelow(child));
    }
    return last;
  }
}
