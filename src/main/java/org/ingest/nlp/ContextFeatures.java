package org.ingest.nlp;

import java.util.Arrays;

/**
 * Describes a token by what it is together with others: pairs of words, shapes, lists and clusters,
 * the run of capitals that it stands in, what the article says of its word elsewhere. Each feature
 * is the hash of a template's number and what fills it.
 *
 * <p>A template's number is part of the model: add at the end, or train anew. One instance a
 * thread; {@link #fill} overwrites what it gave before.
 */
final class ContextFeatures {
  private long[] features = new long[96];
  private int count;
  private SentenceView line;
  private int index;
  private WordTraits word;

  /**
   * Works out the features of one token.
   *
   * @return how many of {@link #features} there are now
   */
  int fill(SentenceView sentence, int token) {
    line = sentence;
    index = token;
    word = sentence.word(token);
    count = 0;
    words();
    shapes();
    clusters();
    lists();
    hyphens();
    surroundings();
    headline();
    casing();
    run();
    article();
    return count;
  }

  /** The features by their hashes; only the first few count, see {@link #fill}. */
  long[] features() {
    return features;
  }

  private void add(int template, long value) {
    if (count == features.length) {
      features = Arrays.copyOf(features, count * 2);
    }
    features[count++] = Hashes.join(template, value);
  }

  private void add(int template, long first, long second) {
    add(template, Hashes.join(first, second));
  }

  private void words() {
    WordTraits before = line.word(index - 1);
    WordTraits after = line.word(index + 1);
    add(6, before.lower(), word.lower());
    add(7, word.lower(), after.lower());
    add(8, line.word(index - 2).lower(), before.lower());
    add(9, after.lower(), line.word(index + 2).lower());
  }

  private void shapes() {
    long before = line.word(index - 1).shape();
    long after = line.word(index + 1).shape();
    add(21, before, word.shape());
    add(22, word.shape(), after);
    add(23, Hashes.join(before, word.shape()), after);
    add(24, word.shape(), line.word(index - 1).lower());
    add(25, word.shape(), line.word(index + 1).lower());
    add(26, line.glued(index) ? 1 : 0, line.glued(index + 1) ? 1 : 0);
    if (index == 0) {
      add(27, word.shape());
    }
  }

  private void clusters() {
    WordTraits before = line.word(index - 1);
    WordTraits after = line.word(index + 1);
    add(49, before.clusterPrefix(8), word.clusterPrefix(8));
    add(50, word.clusterPrefix(8), after.clusterPrefix(8));
  }

  private void lists() {
    addBits(60, line.mark(index));
    addBits(61, line.mark(index - 1));
    addBits(62, line.mark(index + 1));
    add(63, line.mark(index), word.shape());
    add(64, line.mark(index), line.mark(index + 1));
    add(65, line.mark(index - 1), line.mark(index));
  }

  private void addBits(int template, long bits) {
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      add(template, Long.numberOfTrailingZeros(rest));
    }
  }

  /** <i>Israel-Gaza</i>, <i>US-based</i>, <i>al-Hindi</i>: what is joined to the token. */
  private void hyphens() {
    if (line.hyphenAfter(index)) {
      addBits(90, line.mark(index + 2));
      add(91, line.word(index + 2).lower());
      add(92, line.word(index + 2).shape(), word.shape());
    }
    if (line.hyphenAfter(index - 2)) {
      addBits(93, line.mark(index - 2));
      add(94, line.word(index - 2).lower());
      add(95, line.word(index - 2).shape(), word.shape());
    }
    add(96, line.joinedCluster(index));
  }

  /** In a headline a capital says little. */
  private void headline() {
    if (line.isHeadline()) {
      add(97, word.shape(), line.mark(index));
      add(98, word.lower());
    }
  }

  /** How often the word begins with a capital elsewhere. */
  private void casing() {
    if (word.capitalised()) {
      add(100, word.casing(), index == 0 ? 1 : 0);
      add(101, word.casing(), line.isHeadline() ? 1 : 0);
      add(102, word.casing(), line.word(index + 1).casing());
      add(103, line.word(index - 1).casing(), word.casing());
    }
  }

  /** What small words join to the word: <i>Supreme Court of Puerto Rico</i>. */
  private void run() {
    NameRuns runs = line.runs();
    if (!runs.contains(index)) {
      return;
    }
    int head = runs.head(index);
    int side = Integer.compare(index, runs.joint(index));
    long joint = line.word(runs.joint(index)).lower();
    add(104, line.word(head).lower(), side);
    add(105, line.word(head).clusterPrefix(8), Hashes.join(side, joint));
    add(106, Hashes.join(joint, side), line.mark(index));
    add(107, line.word(runs.last(index)).lower(), side);
    add(108, line.word(head).clusterPrefix(8), line.word(runs.last(index)).clusterPrefix(8));
    add(109, index - head, runs.last(index) - index);
  }

  /** The run of capitalised words around the token, and what stands at its ends. */
  private void surroundings() {
    if (!word.capitalised()) {
      return;
    }
    int first = index;
    while (line.word(first - 1).capitalised()) {
      first--;
    }
    int last = index;
    while (line.word(last + 1).capitalised()) {
      last++;
    }
    add(70, line.word(first - 1).lower());
    add(71, line.word(last + 1).lower());
    add(72, index - first, last - index);
    add(73, line.word(last).lower(), index - last);
    add(74, line.word(first).lower(), index - first);
    add(75, line.word(first - 1).clusterPrefix(8), line.word(last + 1).clusterPrefix(8));
    if (word.allCapitals()) {
      add(
          76,
          line.word(index - 1).allCapitals() ? 1 : 0,
          line.word(index + 1).allCapitals() ? 1 : 0);
    }
  }

  private void article() {
    if (!word.capitalised()) {
      return;
    }
    int forms = line.article().forms(word.lower());
    add(80, forms, index == 0 ? 1 : 0);
  }
}
