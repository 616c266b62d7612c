package org.ingest.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Turns arguments into inputs, in their order: files, directories, and {@code -} for standard
 * input; no argument at all is standard input too.
 *
 * <p>A directory stands for the regular files in it and below, sorted by path; names that begin
 * with a dot are skipped, directories among them. What cannot be read is a problem, and the rest
 * goes on.
 */
public final class InputFinder {
  private static final String DASH = "-";

  /** The inputs that there are; what is missing goes to {@code problems}. */
  public List<Input> find(List<String> args, InputStream stdin, Consumer<Problem> problems) {
    List<Input> inputs = new ArrayList<>();
    boolean stdinTaken = false;
    for (String arg : args.isEmpty() ? List.of(DASH) : args) {
      if (!arg.equals(DASH)) {
        addPath(arg, inputs, problems);
      } else if (!stdinTaken) {
        inputs.add(Input.stdin(stdin));
        stdinTaken = true;
      } else {
        problems.accept(Problem.warning(Input.STDIN, "named twice; read once"));
      }
    }
    return inputs;
  }

  private static void addPath(String arg, List<Input> inputs, Consumer<Problem> problems) {
    Path path;
    try {
      path = Path.of(arg);
    } catch (InvalidPathException e) {
      problems.accept(Problem.failure(arg, "not a path: " + e.getReason()));
      return;
    }
    if (Files.isDirectory(path)) {
      addDirectory(path, inputs, problems);
    } else if (!Files.exists(path)) {
      problems.accept(Problem.failure(arg, "no such file"));
    } else if (!Files.isReadable(path)) {
      problems.accept(Problem.failure(arg, "not readable"));
    } else {
      inputs.add(Input.file(path));
    }
  }

  private static void addDirectory(Path directory, List<Input> inputs, Consumer<Problem> problems) {
    int before = inputs.size();
    try (Stream<Path> below = Files.walk(directory, FileVisitOption.FOLLOW_LINKS)) {
      below
          .filter(path -> !isHidden(directory, path) && Files.isRegularFile(path))
          .sorted()
          .forEach(path -> addFile(directory, path, inputs, problems));
    } catch (IOException e) {
      problems.accept(Problem.failure(directory.toString(), "cannot list: " + e.getMessage()));
      return;
    } catch (UncheckedIOException e) {
      String why = e.getCause().toString();
      problems.accept(Problem.failure(directory.toString(), "cannot list all of it: " + why));
      return;
    }
    if (inputs.size() == before) {
      problems.accept(Problem.failure(directory.toString(), "a directory without readable files"));
    }
  }

  private static void addFile(
      Path directory, Path file, List<Input> inputs, Consumer<Problem> problems) {
    if (Files.isReadable(file)) {
      inputs.add(Input.inDirectory(directory, file));
    } else {
      problems.accept(Problem.failure(file.toString(), "not readable"));
    }
  }

  /** {@code .git/config}, {@code .notes.txt}; not {@code ./news.txt}. */
  private static boolean isHidden(Path directory, Path path) {
    for (Path part : directory.relativize(path)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
