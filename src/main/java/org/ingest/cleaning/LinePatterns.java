package org.ingest.cleaning;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many patterns that whole lines are held against. Each line meets only those that a line with its
 * first character may match: the patterns are asked which these are, once for every character.
 */
final class LinePatterns {
  private static final int SIGNS = 128;

  /**
   * A pattern of whole lines.
   *
   * @param held what every line that it matches holds, may be empty
   */
  record LinePattern(Pattern pattern, String held) {
    private boolean matches(String line) {
      return line.contains(held) && pattern.matcher(line).matches();
    }

    /** Whether it matches what there is, or could if there were more. */
    private boolean mayMatchFrom(String start) {
      Matcher matcher = pattern.matcher(start);
      return matcher.matches() || matcher.hitEnd();
    }
  }

  private final List<LinePattern> all;

  /** By first character; filled as lines come. */
  private final AtomicReferenceArray<List<LinePattern>> bySign = new AtomicReferenceArray<>(SIGNS);

  LinePatterns(List<LinePattern> all) {
    this.all = List.copyOf(all);
  }

  /** Whether one of them matches the whole of a line. */
  boolean anyMatches(String line) {
    for (LinePattern pattern : line.isEmpty() ? all : beginningWith(line.charAt(0))) {
      if (pattern.matches(line)) {
        return true;
      }
    }
    return false;
  }

  private List<LinePattern> beginningWith(char sign) {
    if (sign >= SIGNS) {
      return all;
    }
    List<LinePattern> patterns = bySign.get(sign);
    if (patterns == null) {
      String start = String.valueOf(sign);
      patterns = all.stream().filter(pattern -> pattern.mayMatchFrom(start)).toList();
      bySign.set(sign, patterns);
    }
    return patterns;
  }
}
