package org.ingest.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ingest.nlp.WordFeatures.Place;

/**
 * What each label scores for each token of a sentence, by the features of {@link NameFeatures}.
 *
 * <p>Most of a token's features are those of single words, and most words of a text have been seen
 * before: what they score is kept. Sums are exact, so it does not matter how they come about. One
 * instance a thread.
 */
final class NameScorer {
  private static final int LABELS = NameLabels.COUNT;
  private static final int PLACES = Place.values().length;
  private static final int MOST_KNOWN_WORDS = 20_000;

  private final NameModel model;
  private final WordLists lists;
  private final Map<String, KnownWord> known = new HashMap<>();
  private final ContextFeatures context = new ContextFeatures();
  private KnownWord edge;

  /**
   * A word with what its features score.
   *
   * @param scores by {@link Place}, then label
   */
  private record KnownWord(WordTraits traits, int[] scores) {}

  NameScorer(NameModel model, WordLists lists) {
    this.model = model;
    this.lists = lists;
  }

  /** By token, then label. */
  float[][] scores(Sentence sentence, ArticleContext article) {
    List<KnownWord> words = words(sentence);
    List<WordTraits> traits = new ArrayList<>(words.size());
    words.forEach(word -> traits.add(word.traits));
    SentenceView view = new SentenceView(sentence, traits, lists, article);
    if (edge == null) {
      edge = known(view.word(-1));
    }
    float[][] scores = new float[words.size()][LABELS];
    int[] sums = new int[LABELS];
    for (int i = 0; i < scores.length; i++) {
      addWords(words, i, sums);
      addContext(view, i, sums);
      for (int label = 0; label < LABELS; label++) {
        scores[i][label] = sums[label] / (float) NameModel.ONE;
      }
    }
    return scores;
  }

  private List<KnownWord> words(Sentence sentence) {
    if (known.size() > MOST_KNOWN_WORDS) {
      known.clear();
    }
    List<KnownWord> words = new ArrayList<>(sentence.tokens().size());
    for (Token token : sentence.tokens()) {
      KnownWord word = known.get(token.text());
      if (word == null) {
        word = known(WordTraits.of(token.text(), lists));
        known.put(token.text(), word);
      }
      words.add(word);
    }
    return words;
  }

  private KnownWord known(WordTraits traits) {
    int[] scores = new int[PLACES * LABELS];
    int[] sums = new int[LABELS];
    for (Place place : Place.values()) {
      Arrays.fill(sums, 0);
      for (long feature : WordFeatures.of(traits, place)) {
        model.add(feature, sums);
      }
      System.arraycopy(sums, 0, scores, place.ordinal() * LABELS, LABELS);
    }
    return new KnownWord(traits, scores);
  }

  private void addWords(List<KnownWord> words, int index, int[] sums) {
    int[] here = scores(words, index);
    int[] before = scores(words, index - 1);
    int[] after = scores(words, index + 1);
    int[] twoBefore = scores(words, index - 2);
    int[] twoAfter = scores(words, index + 2);
    for (int label = 0; label < LABELS; label++) {
      sums[label] =
          here[label]
              + before[LABELS + label]
              + after[2 * LABELS + label]
              + twoBefore[3 * LABELS + label]
              + twoAfter[4 * LABELS + label];
    }
  }

  private int[] scores(List<KnownWord> words, int index) {
    return index < 0 || index >= words.size() ? edge.scores : words.get(index).scores;
  }

  private void addContext(SentenceView view, int index, int[] sums) {
    int count = context.fill(view, index);
    long[] features = context.features();
    for (int i = 0; i < count; i++) {
      model.add(features[i], sums);
    }
  }
}
