package org.ingest.collection;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ingest.article.Article;

/**
 * Tells copies of one story among the articles of a run, so that nobody counts a source twice:
 * articles that share at least {@link #SAME_STORY} of their runs of {@link
 * StorySignature#SHINGLE_WORDS} words.
 *
 * <p>The share is estimated, and off by more than a tenth in about one pair of seventy. Only
 * articles that agree in one band of values are compared, so that a run costs no more than its
 * length; of pairs just similar enough two in 10,000 are missed so. An article without words is
 * nobody's copy. Of an update to a story (the toll rises from five to seven) the better part is the
 * same words: it counts as a copy.
 *
 * <p>A run may be endless: at most {@link #REMEMBERED} stories are remembered (50 MB), and never
 * fewer than the last half of that.
 *
 * <p>Signatures may be made by several threads; {@link #settle} is for one, in the order of the
 * articles.
 */
public final class NearDuplicates {
  static final double SAME_STORY = 0.7;
  private static final int REMEMBERED = 100_000;

  private final int shelfSize;
  private StoryShelf older = new StoryShelf();
  private StoryShelf newer = new StoryShelf();

  public NearDuplicates() {
    this(REMEMBERED);
  }

  NearDuplicates(int remembered) {
    shelfSize = remembered / 2;
  }

  /** One that forgets no story: memory grows by some 450 bytes for each. */
  public static NearDuplicates ofAll() {
    return new NearDuplicates(Integer.MAX_VALUE);
  }

  /** What {@link #settle} needs to know of an article, made on any thread. */
  public static byte[] signature(Article article) {
    return signature(article.text());
  }

  /** The same of a text; of length 0 for one without words. */
  public static byte[] signature(String text) {
    return StorySignature.of(text);
  }

  /** Whether two texts of these signatures, neither of length 0, are copies of one story. */
  public static boolean areCopies(byte[] one, byte[] other) {
    return StorySignature.share(one, other) >= SAME_STORY;
  }

  /**
   * The bands of a signature: only articles that have one in common are compared. None for a text
   * without words.
   */
  public static List<Long> bands(byte[] signature) {
    return signature.length == 0
        ? List.of()
        : IntStream.range(0, StoryShelf.BANDS)
            .mapToObj(band -> StoryShelf.key(signature, band))
            .toList();
  }

  /**
   * Adds the next article.
   *
   * @param signature what {@link #signature} gave for it
   * @return the article, marked if it is a copy of an earlier one
   */
  public Article settle(Article article, byte[] signature) {
    return add(article.id(), signature).map(article::asCopyOf).orElse(article);
  }

  /**
   * Adds the next article.
   *
   * @param id what to call it when a copy of it comes
   * @return the id of the first article that it is a copy of
   */
  public Optional<String> add(String id, byte[] signature) {
    if (signature.length == 0) {
      return Optional.empty();
    }
    Optional<String> original =
        older.find(signature, SAME_STORY).or(() -> newer.find(signature, SAME_STORY));
    if (original.isEmpty()) {
      remember(id, signature);
    }
    return original;
  }

  private void remember(String id, byte[] signature) {
    if (newer.size() == shelfSize) {
      older = newer;
      newer = new StoryShelf();
    }
    newer.add(id, signature);
  }
}
