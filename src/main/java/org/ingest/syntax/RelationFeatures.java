package org.ingest.syntax;

/** What the relation between a head and its child is told by, once the arc is chosen. */
final class RelationFeatures {
  private static final int NO_TAG = 250;
  private static final int ROOT_TAG = 251;
  private static final int NO_RELATION = 63;
  private static final int RIGHTWARDS = 100;

  private final Forms f;
  private final int[] tags;
  private final FeatureBuffer out;

  RelationFeatures(Forms forms, int[] wordTags, FeatureBuffer out) {
    this.f = forms;
    this.out = out;
    this.tags = java.util.Arrays.copyOf(wordTags, forms.size + 2);
    tags[forms.end()] = ROOT_TAG;
    tags[forms.none()] = NO_TAG;
  }

  void fill(ParseState s, int head, int child) {
    out.clear();
    int base = child < head ? 0 : RIGHTWARDS;
    words(base, head, child);
    around(base, head, child);
    int first = place(s.left[child]);
    below(base, s, head, child, first);
    siblings(base, s, head, child, first);
  }

  private int place(int word) {
    return word < 0 ? f.none() : word;
  }

  private void words(int base, int head, int child) {
    out.add(base + 1, f.words[head]);
    out.add(base + 2, tags[head]);
    out.add(base + 3, f.paths[head], tags[child]);
    out.add(base + 4, f.words[child]);
    out.add(base + 5, tags[child]);
    out.add(base + 6, f.paths[child]);
    out.add(base + 7, f.words[head], f.words[child]);
    out.add(base + 8, tags[head], tags[child]);
    out.add(base + 9, f.words[head], tags[child]);
    out.add(base + 10, tags[head], f.words[child]);
    out.add(base + 11, f.paths[head], f.paths[child]);
    out.add(base + 12, f.middlePaths[head], f.middlePaths[child]);
    out.add(base + 13, tags[head], f.paths[child]);
    int distance = Math.min(5, Math.abs(head - child));
    out.add(base + 14, tags[head], tags[child], distance);
    out.add(base + 15, f.shapes[head], f.shapes[child], tags[child]);
  }

  private void around(int base, int head, int child) {
    int before = f.at(child - 1);
    int behind = f.at(child + 1);
    out.add(base + 20, tags[before], tags[child], tags[head]);
    out.add(base + 21, tags[child], tags[behind], tags[head]);
    out.add(base + 22, f.words[before], tags[child]);
    out.add(base + 23, f.words[behind], tags[child]);
    out.add(base + 24, tags[f.at(head - 1)], tags[head], tags[child]);
    out.add(base + 25, tags[head], head < f.size ? tags[f.at(head + 1)] : NO_TAG, tags[child]);
    out.add(base + 26, tags[before], tags[child], tags[behind]);
  }

  private void below(int base, ParseState s, int head, int child, int first) {
    int second = place(s.left2[child]);
    int last = place(s.right[child]);
    out.add(base + 30, f.words[first], relation(first, s));
    out.add(base + 31, f.words[first], tags[child], tags[head]);
    out.add(base + 32, f.words[head], f.words[first]);
    out.add(base + 33, f.words[child], f.words[first]);
    out.add(base + 34, f.paths[child], f.words[first]);
    out.add(base + 35, f.words[second], relation(second, s));
    out.add(base + 36, tags[child], s.leftRelations[child], tags[head]);
    out.add(base + 37, tags[child], s.rightRelations[child], tags[head]);
    out.add(base + 38, s.leftRelations[child], f.words[head]);
    out.add(base + 39, tags[last], relation(last, s), tags[child]);
    out.add(base + 40, f.paths[head], s.leftRelations[child], tags[child]);
  }

  private void siblings(int base, ParseState s, int head, int child, int first) {
    long left = s.leftRelations[head];
    long right = s.rightRelations[head];
    int leftmost = place(s.left[head]);
    int rightmost = head < f.size ? place(s.right[head]) : f.none();
    out.add(base + 50, tags[head], left, tags[child]);
    out.add(base + 51, tags[head], right, tags[child]);
    out.add(base + 52, left, f.words[first], tags[child]);
    out.add(base + 53, f.words[leftmost], tags[head], tags[child]);
    out.add(base + 54, relation(leftmost, s), tags[head], tags[child]);
    out.add(base + 55, relation(rightmost, s), tags[head], tags[child]);
    out.add(base + 56, right, f.words[head], tags[child]);
    out.add(base + 57, left, f.words[child]);
    out.add(base + 58, tags[rightmost], f.words[rightmost], tags[child]);
  }

  private int relation(int word, ParseState s) {
    return word >= f.size ? NO_RELATION : s.relations[word];
  }
}
