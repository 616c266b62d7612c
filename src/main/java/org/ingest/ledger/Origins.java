package org.ingest.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts how many of some tellings are independent of one another. Copies of a story, articles of
 * one publisher, reports after one other outlet and equal sentences are not.
 */
final class Origins {
  private final int[] parents;
  private final Map<String, Integer> firstWithMark = new HashMap<>();

  private Origins(int size) {
    parents = IntStream.range(0, size).toArray();
  }

  static int count(List<LedgerClaim> claims, Stories stories) {
    Origins origins = new Origins(claims.size());
    for (int i = 0; i < claims.size(); i++) {
      int index = i;
      marks(claims.get(i), stories).forEach(mark -> origins.mark(index, mark));
    }
    return (int) Arrays.stream(origins.parents).map(origins::root).distinct().count();
  }

  /** What two claims of one origin have in common, any of them. */
  private static Stream<String> marks(LedgerClaim claim, Stories stories) {
    return Stream.of(
            Stream.of("story " + stories.of(claim)),
            Stream.of("words " + Sentences.key(claim.words())),
            claim.article().publisher().map(each -> "outlet " + each).stream(),
            claim.outlet().map(each -> "outlet " + each).stream())
        .flatMap(each -> each);
  }

  private void mark(int claim, String mark) {
    Integer first = firstWithMark.putIfAbsent(mark, claim);
    if (first != null) {
      parents[root(claim)] = root(first);
    }
  }

  private int root(int claim) {
    int at = claim;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }
}
