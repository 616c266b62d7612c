package org.ingest.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ingest.nlp.WordFeatures.Place;

/** Describes each token of a sentence by features to learn from. One instance a thread. */
final class NameFeatures {
  private final WordLists lists;
  private final Map<String, WordTraits> known = new HashMap<>();
  private final ContextFeatures context = new ContextFeatures();

  NameFeatures(WordLists lists) {
    this.lists = lists;
  }

  /** The features of each token of {@code sentence}, by their hashes. */
  long[][] of(Sentence sentence, ArticleContext article) {
    List<WordTraits> words = new ArrayList<>(sentence.tokens().size());
    for (Token token : sentence.tokens()) {
      words.add(known.computeIfAbsent(token.text(), word -> WordTraits.of(word, lists)));
    }
    SentenceView view = new SentenceView(sentence, words, lists, article);
    long[][] features = new long[words.size()][];
    for (int i = 0; i < features.length; i++) {
      features[i] = of(view, i);
    }
    return features;
  }

  private long[] of(SentenceView view, int index) {
    long[][] parts = {
      WordFeatures.of(view.word(index), Place.HERE),
      WordFeatures.of(view.word(index - 1), Place.BEFORE),
      WordFeatures.of(view.word(index + 1), Place.AFTER),
      WordFeatures.of(view.word(index - 2), Place.TWO_BEFORE),
      WordFeatures.of(view.word(index + 2), Place.TWO_AFTER),
      null
    };
    int count = context.fill(view, index);
    parts[parts.length - 1] = Arrays.copyOf(context.features(), count);
    return Arrays.stream(parts).flatMapToLong(Arrays::stream).toArray();
  }
}
