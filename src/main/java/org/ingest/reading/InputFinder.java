package org.ingest.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

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

  private final FileChoice choice;

  /** Takes all files of folders. */
  public InputFinder() {
    this(FileChoice.ALL);
  }

  /**
   * @param choice which files of folders are taken
   */
  public InputFinder(FileChoice choice) {
    this.choice = choice;
  }

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

  private void addPath(String arg, List<Input> inputs, Consumer<Problem> problems) {
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

  private void addDirectory(Path directory, List<Input> inputs, Consumer<Problem> problems) {
    FolderVisitor visitor = new FolderVisitor(directory, choice, problems);
    try {
      Files.walkFileTree(
          directory, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    } catch (IOException e) {
      problems.accept(Problem.failure(directory.toString(), "cannot list: " + e.getMessage()));
    }
    if (visitor.files.isEmpty()) {
      String what = visitor.isAnyLeftOut ? "files that were asked for" : "readable files";
      problems.accept(Problem.failure(directory.toString(), "a directory without " + what));
    }
    visitor.files.stream().sorted().map(Input::found).forEach(inputs::add);
  }

  /** Collects a directory's files; what it cannot enter is a problem, and the rest goes on. */
  private static final class FolderVisitor extends SimpleFileVisitor<Path> {
    final List<Path> files = new ArrayList<>();
    boolean isAnyLeftOut;
    private final Path directory;
    private final FileChoice choice;
    private final Consumer<Problem> problems;

    FolderVisitor(Path directory, FileChoice choice, Consumer<Problem> problems) {
      this.directory = directory;
      this.choice = choice;
      this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean isPassedOver = isHidden(folder) || choice.excludes(directory.relativize(folder));
      return isPassedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file) || !attributes.isRegularFile()) {
        return FileVisitResult.CONTINUE;
      }
      if (!choice.takes(directory.relativize(file))) {
        isAnyLeftOut = true;
      } else if (Files.isReadable(file)) {
        files.add(file);
      } else {
        problems.accept(Problem.failure(file.toString(), "not readable"));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      String why = e instanceof FileSystemLoopException ? "a link to a folder above it" : "" + e;
      problems.accept(Problem.failure(file.toString(), "cannot be entered: " + why));
      return FileVisitResult.CONTINUE;
    }

    /** {@code .notes.txt}; not the directory that the user named, whatever its name. */
    private boolean isHidden(Path path) {
      return !path.equals(directory) && path.getFileName().toString().startsWith(".");
    }
  }
}
