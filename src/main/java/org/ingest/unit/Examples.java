package org.ingest.unit;

import java.util.List;

/**
 * The texts that show what a rule does; a test runs them through the whole program. Square brackets
 * stand around each unit that is to be found, and nothing else is.
 *
 * @param hits texts that the rule speaks of
 * @param nearMisses texts that look alike and that it leaves to others
 */
record Examples(List<String> hits, List<String> nearMisses) {
  Examples {
    hits = List.copyOf(hits);
    nearMisses = List.copyOf(nearMisses);
  }

  static Examples hits(String... texts) {
    return new Examples(List.of(texts), List.of());
  }

  Examples butNot(String... texts) {
    return new Examples(hits, List.of(texts));
  }
}
