package org.ingest.resolving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
  private static final long SEED = 20_250_428;

  private final NearDuplicates articles = new NearDuplicates();

  private OptionalInt add(String text) {
    return articles.add(NearDuplicates.signature(text));
  }

  private static List<String> words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("w" + random.nextInt(5000));
    }
    return words;
  }

  @Test
  void findsACopyWithAnotherEnd() {
    String story = String.join(" ", words(new Random(SEED), 300));
    assertEquals(OptionalInt.empty(), add(story + ". Reported by one desk."));
    assertEquals(OptionalInt.of(0), add(story.toUpperCase() + " - with files from another desk"));
  }

  @Test
  void tellsTheFirstOfSeveralCopies() {
    String story = String.join(" ", words(new Random(SEED), 300));
    add("Something else altogether was said here.");
    add(story);
    assertEquals(OptionalInt.of(1), add(story + " more"));
    assertEquals(OptionalInt.of(1), add(story + " still more"));
  }

  @Test
  void leavesAStoryThatOnlyQuotesAnother() {
    Random random = new Random(SEED);
    List<String> story = words(random, 300);
    add(String.join(" ", story));
    List<String> later = words(random, 200);
    later.addAll(story.subList(0, 100));
    assertEquals(OptionalInt.empty(), add(String.join(" ", later)), "seed " + SEED);
  }

  @Test
  void sameWordsInAnotherOrderAreAnotherStory() {
    assertEquals(OptionalInt.empty(), add("the army shot at the rebels near the town"));
    assertEquals(OptionalInt.empty(), add("the rebels shot at the army near the town"));
  }

  @Test
  void anArticleWithoutWordsIsNobodysCopy() {
    assertEquals(OptionalInt.empty(), add(""));
    assertEquals(OptionalInt.empty(), add(" ... "));
  }

  @Test
  void shortTextsAreCopiesOnlyOfThemselves() {
    assertEquals(OptionalInt.empty(), add("Two words"));
    assertEquals(OptionalInt.empty(), add("Other words"));
    assertEquals(OptionalInt.of(0), add("two words."));
  }

  @Test
  void estimatesTheShareOfCommonRuns() {
    Random random = new Random(SEED);
    List<String> story = words(random, 1000);
    List<String> half = new ArrayList<>(story.subList(0, 500));
    half.addAll(words(random, 500));
    double share =
        NearDuplicates.share(
            NearDuplicates.signature(String.join(" ", story)),
            NearDuplicates.signature(String.join(" ", half)));
    assertTrue(Math.abs(share - 1 / 3.0) < 0.12, "share " + share + ", seed " + SEED);
  }
}
