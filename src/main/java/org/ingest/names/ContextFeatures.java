package org.ingest.names;

/**
 * What more than two words tell of a token: the run of capitals that it stands in, what hyphens
 * join to it, whether it stands in a headline, what the article says of its word elsewhere.
 */
final class ContextFeatures {
  private final SentenceView line;
  private final int index;
  private final WordTraits word;
  private final FeatureList features;

  private ContextFeatures(SentenceView line, int index, FeatureList features) {
    this.line = line;
    this.index = index;
    this.word = line.word(index);
    this.features = features;
  }

  static void add(SentenceView line, int index, FeatureList features) {
    ContextFeatures context = new ContextFeatures(line, index, features);
    context.further();
    context.hyphens();
    context.surroundings();
    context.headline();
    context.casing();
    context.run();
    context.article();
  }

  private void further() {
    features.add(8, line.word(index - 2).lower(), line.word(index - 1).lower());
    features.add(9, line.word(index + 1).lower(), line.word(index + 2).lower());
  }

  /** <i>Israel-Gaza</i>, <i>US-based</i>, <i>al-Hindi</i>: what is joined to the token. */
  private void hyphens() {
    if (line.hyphenAfter(index)) {
      features.addBits(90, line.mark(index + 2));
      features.add(91, line.word(index + 2).lower());
      features.add(92, line.word(index + 2).shape(), word.shape());
    }
    if (line.hyphenAfter(index - 2)) {
      features.addBits(93, line.mark(index - 2));
      features.add(94, line.word(index - 2).lower());
      features.add(95, line.word(index - 2).shape(), word.shape());
    }
  }

  /** In a headline a capital says little. */
  private void headline() {
    if (line.isHeadline()) {
      features.add(97, word.shape(), line.mark(index));
      features.add(98, word.lower());
    }
  }

  /** How often the word begins with a capital elsewhere. */
  private void casing() {
    if (word.capitalised()) {
      features.add(100, word.casing(), index == 0 ? 1 : 0);
      features.add(101, word.casing(), line.isHeadline() ? 1 : 0);
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
    features.add(104, line.word(head).lower(), side);
    features.add(105, line.word(head).clusterPrefix(8), Hashes.join(side, joint));
    features.add(106, Hashes.join(joint, side), line.mark(index));
    features.add(107, line.word(runs.last(index)).lower(), side);
    features.add(
        108, line.word(head).clusterPrefix(8), line.word(runs.last(index)).clusterPrefix(8));
    features.add(109, index - head, runs.last(index) - index);
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
    features.add(70, line.word(first - 1).lower());
    features.add(71, line.word(last + 1).lower());
    features.add(72, index - first, last - index);
    features.add(73, line.word(last).lower(), index - last);
    features.add(74, line.word(first).lower(), index - first);
    features.add(75, line.word(first - 1).clusterPrefix(8), line.word(last + 1).clusterPrefix(8));
    if (word.allCapitals()) {
      features.add(
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
    features.add(80, forms, index == 0 ? 1 : 0);
  }
}
