package org.ingest.troops;

import java.util.Optional;
import java.util.function.Function;
import org.ingest.text.Span;
import org.ingest.troops.context.SettledArticle;

/**
 * An article whose counts are known.
 *
 * @param knownAt what is known of the annotated count that a span overlaps, if one does
 * @param fold the group of articles that it belongs to, from 0 to below {@link #FOLDS}
 */
public record CountLesson(
    SettledArticle article, Function<Span, Optional<KnownCount>> knownAt, int fold) {
  /** How many groups there are: a group is guessed by what the others teach. */
  public static final int FOLDS = 5;

  private static final int NEIGHBOURS = 20;

  /** The fold of a file's article: neighbouring sentences of one article stay together. */
  public static int fold(int index) {
    return index / NEIGHBOURS % FOLDS;
  }
}
