package org.ingest.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
  private static final long SEED = 20_250_428;

  private final NearDuplicates articles = new NearDuplicates();

  private int number;

  private Optional<String> add(String text) {
    return articles.add(Integer.toString(number++), StorySignature.of(text));
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
    assertEquals(Optional.empty(), add(story + ". Reported by one desk."));
    assertEquals(Optional.of("0"), add(story.toUpperCase() + " - with files from another desk"));
  }

  @Test
  void tellsTheFirstOfSeveralCopies() {
    String story = String.join(" ", words(new Random(SEED), 300));
    add("Something else altogether was said here.");
    add(story);
    assertEquals(Optional.of("1"), add(story + " more"));
    assertEquals(Optional.of("1"), add(story + " still more"));
  }

  @Test
  void leavesAStoryThatOnlyQuotesAnother() {
    Random random = new Random(SEED);
    List<String> story = words(random, 300);
    add(String.join(" ", story));
    List<String> later = words(random, 200);
    later.addAll(story.subList(0, 100));
    assertEquals(Optional.empty(), add(String.join(" ", later)), "seed " + SEED);
  }

  @Test
  void sameWordsInAnotherOrderAreAnotherStory() {
    assertEquals(Optional.empty(), add("the army shot at the rebels near the town"));
    assertEquals(Optional.empty(), add("the rebels shot at the army near the town"));
  }

  @Test
  void anArticleWithoutWordsIsNobodysCopy() {
    assertEquals(Optional.empty(), add(""));
    assertEquals(Optional.empty(), add(" ... "));
  }

  @Test
  void shortTextsAreCopiesOnlyOfThemselves() {
    assertEquals(Optional.empty(), add("Two words"));
    assertEquals(Optional.empty(), add("Other words"));
    assertEquals(Optional.of("0"), add("two words."));
  }

  @Test
  void estimatesTheShareOfCommonRuns() {
    Random random = new Random(SEED);
    List<String> story = words(random, 1000);
    List<String> half = new ArrayList<>(story.subList(0, 500));
    half.addAll(words(random, 500));
    double share =
        StorySignature.share(
            StorySignature.of(String.join(" ", story)), StorySignature.of(String.join(" ", half)));
    assertTrue(Math.abs(share - 1 / 3.0) < 0.12, "share " + share + ", seed " + SEED);
  }

  @Test
  void findsOneOfManyAndHardlyEverAnother() {
    Random random = new Random(SEED);
    List<String> stories = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      stories.add(String.join(" ", words(random, 20 + random.nextInt(200))));
      assertEquals(Optional.empty(), add(stories.get(i)), "story " + i + ", seed " + SEED);
    }
    int found = 0;
    for (int i = 0; i < stories.size(); i++) {
      boolean isFound = add(stories.get(i) + " as told again").equals(Optional.of("" + i));
      found += isFound ? 1 : 0;
    }
    assertTrue(found >= 1900, found + " found, seed " + SEED);
  }

  @Test
  void forgetsTheOldestOnly() {
    NearDuplicates few = new NearDuplicates(10);
    Random random = new Random(SEED);
    List<byte[]> signatures = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      signatures.add(StorySignature.of(String.join(" ", words(random, 100))));
      few.add("" + i, signatures.get(i));
    }
    for (int i = 10; i < 16; i++) {
      assertEquals(Optional.of("" + i), few.add("again", signatures.get(i)));
    }
    assertEquals(Optional.empty(), few.add("again", signatures.get(0)));
  }

  @Test
  void copiesThatAreFoundHaveABandInCommon() {
    String story = String.join(" ", words(new Random(SEED), 300));
    byte[] first = NearDuplicates.signature(story);
    byte[] copy = NearDuplicates.signature(story + " more");
    byte[] other = NearDuplicates.signature(String.join(" ", words(new Random(SEED + 1), 300)));
    assertTrue(NearDuplicates.areCopies(first, copy));
    assertFalse(NearDuplicates.areCopies(first, other));
    assertFalse(Collections.disjoint(NearDuplicates.bands(first), NearDuplicates.bands(copy)));
    assertTrue(Collections.disjoint(NearDuplicates.bands(first), NearDuplicates.bands(other)));
    assertEquals(List.of(), NearDuplicates.bands(NearDuplicates.signature("...")));
  }
}
