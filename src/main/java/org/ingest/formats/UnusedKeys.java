package org.ingest.formats;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The keys of a file that were passed on unread, told in one line at its end. */
final class UnusedKeys {
  private static final int MOST_NAMED = 12;

  private final Set<String> keys = new LinkedHashSet<>();

  void add(Collection<String> unused) {
    if (keys.size() <= MOST_NAMED) {
      keys.addAll(unused);
    }
  }

  /**
   * @param kind what they are: keys, columns
   */
  void tell(String kind, Items items) {
    if (!keys.isEmpty()) {
      String named = String.join(", ", keys.stream().limit(MOST_NAMED).toList());
      String more = keys.size() > MOST_NAMED ? " and more" : "";
      items.warn(kind + " not used, passed on under metadata: " + named + more);
    }
  }
}
