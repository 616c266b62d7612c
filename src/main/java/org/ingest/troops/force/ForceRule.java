package org.ingest.troops.force;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ingest.troops.context.CountContext;

/**
 * A way to read whose people are counted.
 *
 * @param name what {@code --explain} calls it
 * @param hits the forces of the first counts of a text, a dash for none, a bar, and the text
 * @param misses likewise: texts that only look as if the rule held
 * @param reads the force; the empty name where the words speak against any
 */
record ForceRule(
    String name,
    Use use,
    List<String> hits,
    List<String> misses,
    BiFunction<ForceWords, CountContext, Optional<String>> reads) {
  /** What becomes of what a rule says. */
  enum Use {
    /** It is the last word. */
    SETTLES,
    /** It is told to the model. */
    VOTES,
    /** The last word in use; told to the model in training, which learns from the rest besides. */
    BOTH
  }
}
