package org.ingest.reading;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Which files of a folder are read, by patterns as a shell has them: {@code *.txt}, {@code
 * page-?.html}, {@code 2025/**}, {@code *.{txt,html}}. A pattern without a slash is for the name of
 * a file or folder, wherever it lies; one with a slash for the path below the folder that was
 * named.
 */
public final class FileChoice {
  /** All files. */
  public static final FileChoice ALL = of(List.of(), List.of());

  private final List<PathMatcher> included;
  private final List<PathMatcher> excluded;

  private FileChoice(List<PathMatcher> included, List<PathMatcher> excluded) {
    this.included = included;
    this.excluded = excluded;
  }

  /**
   * @param included patterns of which a file must match one, unless there are none
   * @param excluded patterns of which no file may match one, nor a folder that it lies in
   * @throws IllegalArgumentException with a message for the user, when a pattern is none
   */
  public static FileChoice of(List<String> included, List<String> excluded) {
    return new FileChoice(
        included.stream().map(FileChoice::matcher).toList(),
        excluded.stream().map(FileChoice::matcher).toList());
  }

  private static PathMatcher matcher(String pattern) {
    String plain = pattern.endsWith("/") ? pattern.substring(0, pattern.length() - 1) : pattern;
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + plain);
      return plain.contains("/") ? matcher : path -> matcher.matches(path.getFileName());
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "expected a pattern like *.txt, found \"" + pattern + "\" (" + e.getDescription() + ")");
    }
  }

  /** Whether a file is read, by its path below the folder. */
  boolean takes(Path file) {
    return !excludes(file) && (included.isEmpty() || matchesOne(included, file));
  }

  /** Whether a file or folder is passed over. */
  boolean excludes(Path path) {
    return matchesOne(excluded, path);
  }

  private static boolean matchesOne(List<PathMatcher> matchers, Path path) {
    return matchers.stream().anyMatch(each -> each.matches(path));
  }
}
