package org.ingest.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.ingest.names.WordFeatures.Place;
import org.ingest.nlp.Sentence;

/**
 * Describes each token of a sentence by features to learn from: its words', its pairs', its form's
 * and its context's. {@link NameScorer} adds up the same. One instance per thread.
 */
final class NameFeatures {
  private final WordLists lists;
  private final LetterCase letterCase;
  private final Map<String, WordTraits> known = new HashMap<>();

  NameFeatures(WordLists lists) {
    this.lists = lists;
    this.letterCase = new LetterCase(lists);
  }

  /** The features of each token of {@code sentence}, by their hashes. */
  long[][] of(Sentence sentence, ArticleContext article) {
    WordTraits[] words =
        Arrays.stream(letterCase.words(sentence))
            .map(text -> known.computeIfAbsent(text, word -> WordTraits.of(word, lists)))
            .toArray(WordTraits[]::new);
    SentenceView line = new SentenceView(sentence, words, lists, article);
    FeatureList features = new FeatureList();
    long[][] all = new long[words.length][];
    for (int i = 0; i < all.length; i++) {
      features.clear();
      add(line, i, features);
      all[i] = features.toArray();
    }
    return all;
  }

  private static void add(SentenceView line, int index, FeatureList features) {
    WordFeatures.add(line.word(index), Place.HERE, features);
    WordFeatures.add(line.word(index - 1), Place.BEFORE, features);
    WordFeatures.add(line.word(index + 1), Place.AFTER, features);
    WordFeatures.add(line.word(index - 2), Place.TWO_BEFORE, features);
    WordFeatures.add(line.word(index + 2), Place.TWO_AFTER, features);
    PairFeatures.addOfSecond(line.word(index - 1), line.word(index), features);
    PairFeatures.addOfFirst(line.word(index), line.word(index + 1), features);
    FormFeatures.add(line, index, features);
    ContextFeatures.add(line, index, features);
  }
}
