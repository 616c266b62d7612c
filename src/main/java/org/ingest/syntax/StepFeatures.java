package org.ingest.syntax;

/**
 * What the next step is told by (after Zhang and Nivre 2011): the words at the top of the stack and
 * at the front of the rest, their parts of speech, clusters, children, how many and of which
 * relation, how far they are apart, and the marks between.
 */
final class StepFeatures {
  private static final int NO_TAG = 250;
  private static final int ROOT_TAG = 251;
  private static final int NO_RELATION = 63;

  private final Forms f;
  private final int[] tags;
  private final FeatureBuffer out;

  /**
   * Features over one sentence.
   *
   * @param wordTags the numbers of the words' tags
   */
  StepFeatures(Forms forms, int[] wordTags, FeatureBuffer out) {
    this.f = forms;
    this.out = out;
    this.tags = java.util.Arrays.copyOf(wordTags, forms.size + 2);
    tags[forms.end()] = ROOT_TAG;
    tags[forms.none()] = NO_TAG;
  }

  void fill(ParseState s) {
    out.clear();
    int s0 = place(s.stack(0));
    int s1 = place(s.stack(1));
    int s2 = place(s.stack(2));
    int b0 = f.at(s.next());
    int b1 = f.at(s.next() + 1);
    int b2 = f.at(s.next() + 2);
    singles(s0, s1, s2, b0, b1, b2);
    pairs(s0, s1, b0, b1);
    triples(s0, s1, s2, b0, b1, b2);
    out.add(77, tags[f.at(s.next() + 3)], tags[b2]);
    children(s, s0, s1, b0);
    valency(s, s0, s1, b0);
    distances(s, s0, s1, b0);
  }

  private int place(int word) {
    return word < 0 ? f.none() : word;
  }

  private void singles(int s0, int s1, int s2, int b0, int b1, int b2) {
    single(1, s0);
    single(6, s1);
    single(11, b0);
    single(16, b1);
    out.add(21, f.words[s2], tags[s2]);
    out.add(22, tags[s2]);
    out.add(23, f.words[b2], tags[b2]);
    out.add(24, tags[b2]);
    out.add(25, f.paths[s2]);
    out.add(26, f.paths[b2]);
  }

  private void single(int template, int word) {
    out.add(template, f.words[word], tags[word]);
    out.add(template + 1, f.words[word]);
    out.add(template + 2, tags[word]);
    out.add(template + 3, f.paths[word]);
    out.add(template + 4, f.middlePaths[word], tags[word]);
  }

  private void pairs(int s0, int s1, int b0, int b1) {
    pair(30, s0, b0);
    pair(41, s1, s0);
    out.add(52, tags[b0], tags[b1]);
    out.add(53, f.words[b0], tags[b1]);
    out.add(54, tags[b0], f.words[b1]);
    out.add(55, tags[s1], tags[b0]);
    out.add(56, f.words[s1], tags[b0]);
    out.add(57, tags[s1], f.words[b0]);
    out.add(58, f.words[s1], f.words[b0]);
    out.add(59, f.middlePaths[s1], f.middlePaths[b0]);
    out.add(60, tags[s0], f.words[b1]);
  }

  private void pair(int template, int a, int b) {
    out.add(template, Hash.join(f.words[a], tags[a]), f.words[b], tags[b]);
    out.add(template + 1, f.words[a], f.words[b]);
    out.add(template + 2, tags[a], tags[b]);
    out.add(template + 3, f.words[a], tags[a], tags[b]);
    out.add(template + 4, tags[a], f.words[b], tags[b]);
    out.add(template + 5, f.words[a], tags[b]);
    out.add(template + 6, tags[a], f.words[b]);
    out.add(template + 7, f.paths[a], f.paths[b]);
    out.add(template + 8, f.paths[a], tags[b]);
    out.add(template + 9, tags[a], f.paths[b]);
    out.add(template + 10, f.middlePaths[a], f.middlePaths[b]);
  }

  private void triples(int s0, int s1, int s2, int b0, int b1, int b2) {
    out.add(70, tags[b0], tags[b1], tags[b2]);
    out.add(71, tags[s0], tags[b0], tags[b1]);
    out.add(72, tags[s1], tags[s0], tags[b0]);
    out.add(73, tags[s2], tags[s1], tags[s0]);
    out.add(74, tags[s1], f.words[s0], tags[b0]);
    out.add(75, f.words[s1], tags[s0], tags[b0]);
    out.add(76, tags[s1], tags[s0], f.words[b0]);
    out.add(78, Hash.join(tags[s1], tags[s0]), tags[b0], tags[b1]);
    out.add(79, f.middlePaths[s1], f.middlePaths[s0], f.middlePaths[b0]);
  }

  private void children(ParseState s, int s0, int s1, int b0) {
    child(80, s0, child(s.left, s0), s);
    child(84, s0, child(s.right, s0), s);
    child(88, s1, child(s.left, s1), s);
    child(92, s1, child(s.right, s1), s);
    child(96, b0, child(s.left, b0), s);
    grandchild(100, child(s.left2, s0), s);
    grandchild(102, child(s.right2, s0), s);
    grandchild(104, child(s.right2, s1), s);
    grandchild(106, child(s.left2, s1), s);
    grandchild(108, child(s.left2, b0), s);
    int l0 = child(s.left, s0);
    int r0 = child(s.right, s0);
    int lb = child(s.left, b0);
    out.add(110, tags[s0], tags[l0], tags[b0]);
    out.add(111, tags[s0], tags[r0], tags[b0]);
    out.add(112, tags[s0], tags[lb], tags[b0]);
    out.add(113, tags[s1], tags[l0], tags[s0]);
    out.add(114, tags[s1], tags[r0], tags[s0]);
    out.add(115, tags[s1], tags[child(s.right, s1)], tags[s0]);
    out.add(116, tags[s1], tags[child(s.left, s1)], tags[s0]);
    // the preposition hangs on its noun: what takes the noun is asked of the preposition
    out.add(117, f.words[s0], f.words[lb]);
    out.add(118, tags[s0], f.words[lb]);
    out.add(119, f.words[s1], f.words[lb]);
    out.add(120, f.words[s1], f.words[l0]);
    out.add(121, tags[s1], f.words[l0], tags[s0]);
    out.add(122, f.paths[s1], f.words[l0], f.middlePaths[s0]);
    out.add(123, f.paths[s0], f.words[lb], f.middlePaths[b0]);
    out.add(124, f.paths[s1], f.words[lb], f.middlePaths[b0]);
    out.add(125, f.words[l0], f.words[s0], tags[s1]);
    out.add(126, Hash.join(tags[s1], tags[s0]), f.words[lb], tags[b0]);
  }

  private int child(int[] of, int word) {
    return word > f.size ? word : place(of[word]);
  }

  private void child(int template, int word, int child, ParseState s) {
    int relation = relation(child, s);
    out.add(template, f.words[child], relation);
    out.add(template + 1, tags[child], relation);
    out.add(template + 2, relation, tags[word]);
    out.add(template + 3, f.words[word], relation);
  }

  private void grandchild(int template, int child, ParseState s) {
    int relation = relation(child, s);
    out.add(template, tags[child], relation);
    out.add(template + 1, f.words[child], relation);
  }

  private int relation(int word, ParseState s) {
    return word >= f.size ? NO_RELATION : s.relations[word];
  }

  private void valency(ParseState s, int s0, int s1, int b0) {
    valency(130, s0, count(s.rightCount, s0), set(s.rightRelations, s0));
    valency(134, s0, count(s.leftCount, s0), set(s.leftRelations, s0));
    valency(138, s1, count(s.rightCount, s1), set(s.rightRelations, s1));
    valency(142, s1, count(s.leftCount, s1), set(s.leftRelations, s1));
    valency(146, b0, count(s.leftCount, b0), set(s.leftRelations, b0));
  }

  private void valency(int template, int word, int count, long relations) {
    out.add(template, f.words[word], count);
    out.add(template + 1, tags[word], count);
    out.add(template + 2, f.words[word], relations);
    out.add(template + 3, tags[word], relations);
  }

  private int count(int[] of, int word) {
    return word > f.size ? 0 : Math.min(of[word], 4);
  }

  private long set(long[] of, int word) {
    return word > f.size ? 0 : of[word];
  }

  private void distances(ParseState s, int s0, int s1, int b0) {
    int near = distance(s0, b0);
    int far = distance(s1, s0);
    out.add(150, tags[s0], tags[b0], near);
    out.add(151, f.words[s0], near);
    out.add(152, f.words[b0], near);
    out.add(153, tags[s0], near);
    out.add(154, tags[s1], tags[s0], far);
    out.add(155, f.words[s1], far);
    out.add(156, f.words[s0], far);
    out.add(157, tags[s1], far);
    out.add(158, tags[s0], tags[f.at(s.next() - 1)], tags[b0]);
    out.add(159, tags[s0], tags[s0 < f.size ? f.at(s0 + 1) : s0], tags[b0]);
    out.add(160, tags[s1], tags[s1 < f.size ? f.at(s1 + 1) : s1], tags[s0]);
    out.add(161, f.shapes[b0], tags[b0], tags[s0]);
    out.add(162, s.depth() > 4 ? 4 : s.depth(), tags[b0], tags[s0]);
  }

  private int distance(int a, int b) {
    if (a > f.size || b > f.size) {
      return 0;
    }
    int distance = b - a;
    return distance <= 5 ? distance : distance <= 10 ? 6 : 7;
  }
}
