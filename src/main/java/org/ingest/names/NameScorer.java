package org.ingest.names;

import java.util.ArrayList;
import java.util.Arrays;
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
  private static final int PLACES = Place.values().length;
  private static final int MOST_KNOWN_WORDS = 30_000;
  private static final int PAIR_BITS = 15;
  private static final int FORM_BITS = 13;

  private final NameModel model;
  private final WordLists lists;
  private final LetterCase letterCase;
  private final Map<String, KnownWord> known = new HashMap<>();
  private final ScoreMemo pairs = new ScoreMemo(PAIR_BITS);
  private final ScoreMemo forms = new ScoreMemo(FORM_BITS);
  private final FeatureList features = new FeatureList();
  private final KnownWord edge;
  private int lastNumber;

  /**
   * A word with what its features score.
   *
   * @param number no other word has it
   * @param scores by {@link Place}, then label
   */
  record KnownWord(int number, WordTraits traits, int[] scores) {
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
    float[][] scores = new float[words.length][LABELS];
    int[] sums = new int[LABELS];
    int[] pairBefore = pair(edge, word(words, 0));
    for (int i = 0; i < scores.length; i++) {
      int[] pairAfter = pair(words[i], word(words, i + 1));
      addKept(words, i, pairBefore, pairAfter, form(line, i), sums);
      features.clear();
      ContextFeatures.add(line, i, features);
      features.score(model, sums);
      float[] of = scores[i];
      for (int label = 0; label < LABELS; label++) {
        of[label] = sums[label] / (float) NameModel.ONE;
      }
      pairBefore = pairAfter;
    }
    return scores;
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
    int[] scores = new int[PLACES * LABELS];
    for (Place place : Place.values()) {
      features.clear();
      WordFeatures.add(traits, place, features);
      System.arraycopy(scored(), 0, scores, place.ordinal() * LABELS, LABELS);
    }
    return new KnownWord(++lastNumber, traits, scores);
  }

  private int[] scored() {
    int[] sums = new int[LABELS];
    features.score(model, sums);
    return sums;
  }

  /** What two words score: for the first, then for the second. */
  private int[] pair(KnownWord first, KnownWord second) {
    long key = (long) first.number << Integer.SIZE | second.number;
    int[] scores = pairs.get(key);
    if (scores == null) {
      features.clear();
      PairFeatures.addOfFirst(first.traits, second.traits, features);
      scores = Arrays.copyOf(scored(), 2 * LABELS);
      features.clear();
      PairFeatures.addOfSecond(first.traits, second.traits, features);
      System.arraycopy(scored(), 0, scores, LABELS, LABELS);
      pairs.put(key, scores);
    }
    return scores;
  }

  private int[] form(SentenceView line, int index) {
    long key = FormFeatures.key(line, index);
    int[] scores = forms.get(key);
    if (scores == null) {
      features.clear();
      FormFeatures.add(line, index, features);
      scores = scored();
      forms.put(key, scores);
    }
    return scores;
  }

  private void addKept(
      KnownWord[] words, int index, int[] pairBefore, int[] pairAfter, int[] form, int[] sums) {
    int[] here = words[index].scores;
    int[] before = word(words, index - 1).scores;
    int[] after = word(words, index + 1).scores;
    int[] twoBefore = word(words, index - 2).scores;
    int[] twoAfter = word(words, index + 2).scores;
    for (int label = 0; label < LABELS; label++) {
      sums[label] =
          here[label]
              + before[LABELS + label]
              + after[2 * LABELS + label]
              + twoBefore[3 * LABELS + label]
              + twoAfter[4 * LABELS + label]
              + pairBefore[LABELS + label]
              + pairAfter[label]
              + form[label];
    }
  }

  private KnownWord word(KnownWord[] words, int index) {
    return index < 0 || index >= words.length ? edge : words[index];
  }
}
