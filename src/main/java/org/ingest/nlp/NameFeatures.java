package org.ingest.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Describes each token of a sentence by features: hashes of a template's number and the words,
 * shapes, affixes, lists and clusters that fill it.
 *
 * <p>A template's number is part of the model: add at the end, or train anew. One instance a
 * thread.
 */
final class NameFeatures {
  private static final int MOST_CACHED_WORDS = 100_000;
  private static final int[] CLUSTER_BITS = {4, 6, 8, 12, 30};

  private static final WordTraits EDGE = new WordTraits(1, 2, new long[0], 0, 0, false, false);

  private final WordLists lists;
  private final Map<String, WordTraits> cache = new HashMap<>();

  NameFeatures(WordLists lists) {
    this.lists = lists;
  }

  List<WordTraits> traits(Sentence sentence) {
    if (cache.size() > MOST_CACHED_WORDS) {
      cache.clear();
    }
    List<WordTraits> traits = new ArrayList<>(sentence.tokens().size());
    for (Token token : sentence.tokens()) {
      traits.add(cache.computeIfAbsent(token.text(), word -> WordTraits.of(word, lists)));
    }
    return traits;
  }

  /** The features of each token of {@code sentence}. */
  long[][] of(Sentence sentence, List<WordTraits> words, ArticleContext article) {
    Line line =
        new Line(
            sentence,
            words,
            marks(words),
            joinedClusters(sentence),
            isHeadline(sentence, words),
            new NameRuns(sentence.tokens(), words),
            article);
    long[][] features = new long[words.size()][];
    for (int i = 0; i < features.length; i++) {
      features[i] = new TokenFeatures(line, i).all();
    }
    return features;
  }

  private long[] marks(List<WordTraits> words) {
    long[] lower = new long[words.size()];
    boolean[] capitalised = new boolean[words.size()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = words.get(i).lower();
      capitalised[i] = words.get(i).capitalised();
    }
    return lists.matches(lower, capitalised);
  }

  /** The cluster of the word with all that hyphens join to it: <i>Jong-un</i>. */
  private int[] joinedClusters(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int[] clusters = new int[tokens.size()];
    int first = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).span().start() != tokens.get(i - 1).span().end()) {
        if (i - first >= 3) {
          StringBuilder joined = new StringBuilder();
          tokens.subList(first, i).forEach(token -> joined.append(token.text()));
          Arrays.fill(clusters, first, i, lists.cluster(joined.toString()));
        }
        first = i;
      }
    }
    return clusters;
  }

  /** True when nearly all longer words begin with a capital. */
  private static boolean isHeadline(Sentence sentence, List<WordTraits> words) {
    int capitals = 0;
    int longer = 0;
    for (int i = 0; i < words.size(); i++) {
      if (sentence.tokens().get(i).text().length() > 3) {
        longer++;
        capitals += words.get(i).capitalised() ? 1 : 0;
      }
    }
    return longer >= 4 && capitals >= 0.8 * longer;
  }

  /** A sentence as the templates see it. */
  private record Line(
      Sentence sentence,
      List<WordTraits> words,
      long[] marks,
      int[] joinedClusters,
      boolean isHeadline,
      NameRuns runs,
      ArticleContext article) {
    boolean hyphenAfter(int index) {
      return index >= 0
          && index + 2 < words.size()
          && sentence.tokens().get(index + 1).text().equals("-")
          && glued(index + 1)
          && glued(index + 2);
    }

    int joinedCluster(int index) {
      return joinedClusters[index];
    }

    WordTraits word(int index) {
      return index < 0 || index >= words.size() ? EDGE : words.get(index);
    }

    boolean glued(int index) {
      return index > 0
          && index < words.size()
          && sentence.tokens().get(index - 1).span().end()
              == sentence.tokens().get(index).span().start();
    }

    long mark(int index) {
      return index < 0 || index >= marks.length ? 0 : marks[index];
    }
  }

  /** Fills the templates for one token. */
  private static final class TokenFeatures {
    private final Line line;
    private final int index;
    private final WordTraits word;
    private long[] features = new long[96];
    private int count;

    TokenFeatures(Line line, int index) {
      this.line = line;
      this.index = index;
      this.word = line.word(index);
    }

    long[] all() {
      words();
      shapes();
      affixes();
      clusters();
      lists();
      hyphens();
      surroundings();
      headline();
      casing();
      run();
      article();
      return Arrays.copyOf(features, count);
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
      add(0, 0);
      add(1, word.lower());
      add(2, before.lower());
      add(3, after.lower());
      add(4, line.word(index - 2).lower());
      add(5, line.word(index + 2).lower());
      add(6, before.lower(), word.lower());
      add(7, word.lower(), after.lower());
      add(8, line.word(index - 2).lower(), before.lower());
      add(9, after.lower(), line.word(index + 2).lower());
      add(10, Hashes.of(line.sentence.tokens().get(index).text()));
    }

    private void shapes() {
      long before = line.word(index - 1).shape();
      long after = line.word(index + 1).shape();
      add(20, word.shape());
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

    private void affixes() {
      for (int i = 0; i < word.affixes().length; i++) {
        if (word.affixes()[i] != 0) {
          add(30 + i, word.affixes()[i]);
        }
      }
    }

    private void clusters() {
      WordTraits before = line.word(index - 1);
      WordTraits after = line.word(index + 1);
      for (int i = 0; i < CLUSTER_BITS.length; i++) {
        add(40 + i, word.clusterPrefix(CLUSTER_BITS[i]));
      }
      add(45, before.clusterPrefix(6));
      add(46, before.cluster());
      add(47, after.clusterPrefix(6));
      add(48, after.cluster());
      add(49, before.clusterPrefix(8), word.clusterPrefix(8));
      add(50, word.clusterPrefix(8), after.clusterPrefix(8));
      add(51, line.word(index - 2).clusterPrefix(8));
      add(52, line.word(index + 2).clusterPrefix(8));
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
      if (line.isHeadline) {
        add(97, word.shape(), line.mark(index));
        add(98, word.lower());
      }
    }

    /** How often the word begins with a capital elsewhere. */
    private void casing() {
      if (word.capitalised()) {
        add(100, word.casing(), index == 0 ? 1 : 0);
        add(101, word.casing(), line.isHeadline ? 1 : 0);
        add(102, word.casing(), line.word(index + 1).casing());
        add(103, line.word(index - 1).casing(), word.casing());
      }
    }

    /** What small words join to the word: <i>Supreme Court of Puerto Rico</i>. */
    private void run() {
      NameRuns runs = line.runs;
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
      int forms = line.article.forms(word.lower());
      add(80, forms, index == 0 ? 1 : 0);
      int[] types = line.article.typeCounts(word.lower());
      if (types == null) {
        return;
      }
      int best = -1;
      for (int type = 0; type < types.length; type++) {
        if (types[type] > 0) {
          add(81, type);
          best = best < 0 || types[type] > types[best] ? type : best;
        }
      }
      if (best >= 0) {
        add(82, best, Math.min(types[best], 3));
        add(83, best, line.word(index - 1).capitalised() ? 1 : 0);
        add(84, best, line.word(index + 1).capitalised() ? 1 : 0);
      }
    }
  }
}
