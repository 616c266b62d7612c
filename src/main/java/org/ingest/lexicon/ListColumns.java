package org.ingest.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The columns of a list of the user's, which are the keys of its objects where it is JSON Lines.
 *
 * @param needed those that every list must have
 * @param others those that it may have
 */
public record ListColumns(List<String> needed, List<String> others) {
  /** Told of a list's columns; a note of the user's own is passed over. */
  static final String NOTE = "note";

  public ListColumns {
    needed = List.copyOf(needed);
    others = List.copyOf(others);
  }

  /**
   * Fails where a header or an object is not such a list's.
   *
   * @throws IllegalArgumentException with a message for the user
   */
  void check(String what, Collection<String> found) {
    boolean known =
        found.stream()
            .allMatch(each -> needed.contains(each) || others.contains(each) || NOTE.equals(each));
    if (!known || !found.containsAll(needed) || Set.copyOf(found).size() < found.size()) {
      throw new IllegalArgumentException(
          "expected "
              + what
              + " with "
              + String.join(" and ", needed)
              + told()
              + "; found "
              + found);
    }
  }

  private String told() {
    return ", and of " + others.stream().sorted().toList() + " any";
  }
}
