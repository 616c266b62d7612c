package org.ingest.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The labels that the name model gives to tokens: a name's first, inner and last token and the name
 * of one token alone are told apart for each type (BILOU).
 */
final class NameLabels {
  /** Outside of any name. */
  static final int OUTSIDE = 0;

  private static final NameType[] TYPES = NameType.values();
  static final int COUNT = 1 + 4 * TYPES.length;

  private static final int BEGIN = 0;
  private static final int INNER = 1;
  private static final int LAST = 2;
  private static final int UNIT = 3;

  private NameLabels() {}

  /** A name by the tokens of its sentence: {@code last} is its last token. */
  record TokenName(int first, int last, NameType type) {}

  private static int label(NameType type, int position) {
    return 1 + 4 * type.ordinal() + position;
  }

  private static int position(int label) {
    return (label - 1) & 3;
  }

  static NameType type(int label) {
    return TYPES[(label - 1) >> 2];
  }

  /** The name that OpenNLP's BILOU codec has for a label. */
  static String name(int label) {
    if (label == OUTSIDE) {
      return "other";
    }
    String[] endings = {"start", "cont", "last", "unit"};
    return type(label).name().toLowerCase(java.util.Locale.ROOT) + "-" + endings[position(label)];
  }

  private static final int[][] BEFORE = new int[COUNT][];
  private static final int[][] AFTER = new int[COUNT][];

  static {
    for (int i = 0; i < COUNT; i++) {
      int label = i;
      BEFORE[i] = IntStream.range(0, COUNT).filter(other -> follows(other, label)).toArray();
      AFTER[i] = IntStream.range(0, COUNT).filter(other -> follows(label, other)).toArray();
    }
  }

  /** The labels that can stand after {@code label}, the sentence's edge aside. */
  static int[] after(int label) {
    return AFTER[label];
  }

  /** The labels that {@code label} can stand after, the sentence's edge aside. */
  static int[] before(int label) {
    return BEFORE[label];
  }

  /** True when a sentence can end with {@code label}: no name is open. */
  static boolean canEnd(int label) {
    return !isOpen(label);
  }

  private static boolean isOpen(int label) {
    return label > 0 && (position(label) == BEGIN || position(label) == INNER);
  }

  /** True when {@code label} can stand after {@code previous}; -1 is the sentence's edge. */
  static boolean follows(int previous, int label) {
    if (!isOpen(previous)) {
      return label <= OUTSIDE || position(label) == BEGIN || position(label) == UNIT;
    }
    return label > 0
        && type(label) == type(previous)
        && (position(label) == INNER || position(label) == LAST);
  }

  /** The labels of {@code length} tokens with these names. */
  static int[] encode(List<TokenName> names, int length) {
    int[] labels = new int[length];
    for (TokenName name : names) {
      if (name.first == name.last) {
        labels[name.first] = label(name.type, UNIT);
      } else {
        java.util.Arrays.fill(labels, name.first, name.last, label(name.type, INNER));
        labels[name.first] = label(name.type, BEGIN);
        labels[name.last] = label(name.type, LAST);
      }
    }
    return labels;
  }

  /** The labels of a name's own tokens. */
  static int[] labels(TokenName name) {
    int length = name.last - name.first + 1;
    return encode(List.of(new TokenName(0, length - 1, name.type)), length);
  }

  /** The names that labels stand for. */
  static List<TokenName> decode(int[] labels) {
    List<TokenName> names = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == OUTSIDE) {
        continue;
      }
      int position = position(labels[i]);
      if (position == BEGIN || position == UNIT) {
        first = i;
      }
      if (position == LAST || position == UNIT) {
        names.add(new TokenName(first, i, type(labels[i])));
      }
    }
    return names;
  }
}
