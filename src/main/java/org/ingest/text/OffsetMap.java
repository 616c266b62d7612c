package org.ingest.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Leads from offsets in a cleaned text back to offsets in the text that it was made from.
 *
 * <p>Cleaning only drops lines and white space at their ends, and reads character references, so
 * the map is a list of runs in which both texts are the same. An offset between two runs (a line
 * break that stands for several) leads to the end of the run before it.
 */
public final class OffsetMap {
  /** A run of {@code length} UTF-16 units that is the same in both texts. */
  public record Run(int cleaned, int original, int length) {}

  private final List<Run> runs;
  private final int[] starts;

  /**
   * @param runs in rising order in both texts
   * @throws IllegalArgumentException when they are not, or overlap
   */
  public OffsetMap(List<Run> runs) {
    for (int i = 1; i < runs.size(); i++) {
      Run before = runs.get(i - 1);
      Run run = runs.get(i);
      if (run.cleaned < before.cleaned + before.length
          || run.original < before.original + before.length) {
        throw new IllegalArgumentException("runs out of order: " + before + ", " + run);
      }
    }
    this.runs = List.copyOf(runs);
    this.starts = runs.stream().mapToInt(Run::cleaned).toArray();
  }

  /** The map of a text of {@code length} UTF-16 units onto itself. */
  public static OffsetMap identity(int length) {
    return new OffsetMap(List.of(new Run(0, 0, length)));
  }

  /** The UTF-16 offset in the original text for one in the cleaned text. */
  public int toOriginal(int cleanedOffset) {
    if (runs.isEmpty()) {
      return 0;
    }
    int found = Arrays.binarySearch(starts, cleanedOffset);
    int index = found >= 0 ? found : Math.max(0, -found - 2);
    Run run = runs.get(index);
    return run.original + Math.max(0, Math.min(cleanedOffset - run.cleaned, run.length));
  }

  public List<Run> runs() {
    return new ArrayList<>(runs);
  }
}
