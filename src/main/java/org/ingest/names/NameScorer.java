package org.ingest.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ingest.names.WordFeatures.Place;
import org.ingest.nlp.Sentence;

/**
 * What each label scores for each token of a sentence, by the features of {@link NameFeatures}.
 *
 * <p>Most words of a text have been seen before, and many of its pairs of words and of its forms:
 * what their features score is kept. Sums are exact, so it does not matter how they come about. One
 * instance per thread.
 */
final class NameScorer {
  private static final int LABELS = NameLabels.COUNT;
  private static final int PACKED = LabelPairs.COUNT;

  /** A power of two: what is multiplied by it stays exact. */
  private static final float UNIT = 1f / NameModel.ONE;

  private static final Place[] PLACES = Place.values();
  private static final int MOST_KNOWN_WORDS = 30_000;
  private static final int PAIR_BITS = 15;
  private static final int FORM_BITS = 13;

  private final NameModel model;
  private final WordLists lists;
  private final LetterCase letterCase;
  private final Map<String, KnownWord> known = new HashMap<>();
  private final ScoreMemo keptPairs = new ScoreMemo(PAIR_BITS);
  private final ScoreMemo keptForms = new ScoreMemo(FORM_BITS);
  private final FeatureList features = new FeatureList();
  private final KnownWord edge;
  private int lastNumber;

  /**
   * A word with what its features score.
   *
   * @param number no other word has it
   * @param scores by {@link Place}, then pair of labels
   */
  record KnownWord(int number, WordTraits traits, long[] scores) {
    /** What {@link WordLists#lowerHash} gives for the word. */
    long lower() {
      return traits.lower();
    }
  }

  NameScorer(NameModel model, WordLists lists) {
    this.model = model;
    this.lists = lists;
    this.letterCase = new LetterCase(lists);
    this.edge = known(SentenceView.EDGE);
  }

  /** The words of each sentence, for {@link #scores}. */
  List<KnownWord[]> words(List<Sentence> sentences) {
    if (known.size() > MOST_KNOWN_WORDS) {
      known.clear();
    }
    List<KnownWord[]> words = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      words.add(words(sentence));
    }
    return words;
  }

  private KnownWord[] words(Sentence sentence) {
    String[] texts = letterCase.words(sentence);
    KnownWord[] words = new KnownWord[texts.length];
    for (int i = 0; i < texts.length; i++) {
      words[i] = known(texts[i]);
    }
    return words;
  }

  /** By token, then label. */
  float[][] scores(Sentence sentence, KnownWord[] words, ArticleContext article) {
    WordTraits[] traits = new WordTraits[words.length];
    for (int i = 0; i < words.length; i++) {
      traits[i] = words[i].traits;
    }
    SentenceView line = new SentenceView(sentence, traits, lists, article);
    return add(words, new Parts(words, line));
  }

  /** What of a sentence's scores is no single word's: kept, or asked for all at once. */
  private final class Parts {
    /** Of each token and the one before; the last is of the edge and the last token. */
    private final long[][] pairs;

    private final long[][] forms;
    private final int[] contexts;
    private final int[] sums;
    private final List<Unscored> unscored = new ArrayList<>();

    /** Scores to be kept, of the features of one group or several from a number on. */
    private record Unscored(long[] scores, int group) {}

    Parts(KnownWord[] words, SentenceView line) {
      pairs = new long[words.length + 1][];
      forms = new long[words.length][];
      contexts = new int[words.length];
      features.clear();
      for (int i = 0; i <= words.length; i++) {
        pairs[i] = pair(word(words, i - 1), word(words, i));
      }
      for (int i = 0; i < words.length; i++) {
        forms[i] = form(line, i);
        ContextFeatures.add(line, i, features);
        contexts[i] = features.endGroup() * LABELS;
      }
      sums = features.score(model);
      for (Unscored each : unscored) {
        pack(sums, each.group, each.scores);
      }
    }

    /** What two words score: for the first, then for the second. */
    private long[] pair(KnownWord first, KnownWord second) {
      long key = (long) first.number << Integer.SIZE | second.number;
      long[] scores = keptPairs.get(key);
      if (scores == null) {
        scores = new long[2 * PACKED];
        PairFeatures.addOfFirst(first.traits, second.traits, features);
        unscored.add(new Unscored(scores, features.endGroup()));
        PairFeatures.addOfSecond(first.traits, second.traits, features);
        features.endGroup();
        keptPairs.put(key, scores);
      }
      return scores;
    }

    private long[] form(SentenceView line, int index) {
      long key = FormFeatures.key(line, index);
      long[] scores = keptForms.get(key);
      if (scores == null) {
        scores = new long[PACKED];
        FormFeatures.add(line, index, features);
        unscored.add(new Unscored(scores, features.endGroup()));
        keptForms.put(key, scores);
      }
      return scores;
    }
  }

  private KnownWord known(String text) {
    KnownWord word = known.get(text);
    if (word == null) {
      word = known(WordTraits.of(text, lists));
      known.put(text, word);
    }
    return word;
  }

  private KnownWord known(WordTraits traits) {
    features.clear();
    for (Place place : PLACES) {
      WordFeatures.add(traits, place, features);
      features.endGroup();
    }
    long[] scores = new long[PLACES.length * PACKED];
    pack(features.score(model), 0, scores);
    return new KnownWord(++lastNumber, traits, scores);
  }

  /** Packs the scores of as many groups as there is room for. */
  private static void pack(int[] sums, int group, long[] scores) {
    for (int i = 0; i * PACKED < scores.length; i++) {
      LabelPairs.pack(sums, (group + i) * LABELS, scores, i * PACKED);
    }
  }

  private float[][] add(KnownWord[] words, Parts parts) {
    float[][] scores = new float[words.length][LABELS];
    long[] kept = new long[PACKED];
    for (int i = 0; i < words.length; i++) {
      addKept(words, i, parts, kept);
      unpack(kept, parts.sums, parts.contexts[i], scores[i]);
    }
    return scores;
  }

  private static void unpack(long[] kept, int[] sums, int context, float[] scores) {
    int last = LABELS - 1;
    for (int label = 0; label < last; label += 2) {
      long sum = kept[label >> 1];
      scores[label] = (LabelPairs.first(sum) + sums[context + label]) * UNIT;
      scores[label + 1] = (LabelPairs.second(sum) + sums[context + label + 1]) * UNIT;
    }
    // the number of labels is odd
    scores[last] = (LabelPairs.first(kept[last >> 1]) + sums[context + last]) * UNIT;
  }

  private void addKept(KnownWord[] words, int index, Parts parts, long[] kept) {
    long[] here = words[index].scores;
    long[] before = word(words, index - 1).scores;
    long[] after = word(words, index + 1).scores;
    long[] twoBefore = word(words, index - 2).scores;
    long[] twoAfter = word(words, index + 2).scores;
    long[] pairBefore = parts.pairs[index];
    long[] pairAfter = parts.pairs[index + 1];
    long[] form = parts.forms[index];
    for (int i = 0; i < PACKED; i++) {
      kept[i] =
          here[i]
              + before[PACKED + i]
              + after[2 * PACKED + i]
              + twoBefore[3 * PACKED + i]
              + twoAfter[4 * PACKED + i]
              + pairBefore[PACKED + i]
              + pairAfter[i]
              + form[i];
    }
  }

  private KnownWord word(KnownWord[] words, int index) {
    return index < 0 || index >= words.length ? edge : words[index];
  }
}
