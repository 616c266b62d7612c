package org.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ingest.reading.Input;
import org.ingest.reading.Problem;

/**
 * Keeps a run from reading what it is writing, as {@code grep} does, and what an earlier run has
 * written. A file of news that is named as output by mistake is not overwritten.
 */
final class OwnFiles {
  private static final Path STANDARD_INPUT = Path.of("/dev/stdin");
  private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");

  /** What is written, by the file system's key of the file, in the user's words. */
  private final Map<Object, String> written = new LinkedHashMap<>();

  private final Consumer<Problem> problems;

  /**
   * @param outputs none is standard output
   * @param problems is told of each input that is left out
   */
  OwnFiles(
      List<Path> outputs,
      Optional<Path> registry,
      Optional<Path> ledger,
      Consumer<Problem> problems) {
    this.problems = problems;
    if (outputs.isEmpty()) {
      key(STANDARD_OUTPUT).ifPresent(key -> written.put(key, "standard output"));
    }
    for (Path output : outputs) {
      key(output).ifPresent(key -> written.put(key, "the output"));
    }
    registry.flatMap(OwnFiles::key).ifPresent(key -> written.put(key, "the registry"));
    ledger.flatMap(OwnFiles::key).ifPresent(key -> written.put(key, "the ledger"));
  }

  /**
   * The inputs that are news.
   *
   * @param asTold true when the user said what the files hold, so that what ingest wrote is read
   * @throws IOException when a file of news would be written over
   */
  List<Input> without(List<Input> inputs, boolean asTold) throws IOException {
    List<Input> news = new ArrayList<>();
    for (Input input : inputs) {
      if (!isWritten(input) && (asTold || !isOfEarlierRun(input))) {
        news.add(input);
      }
    }
    return news;
  }

  private boolean isWritten(Input input) throws IOException {
    for (Path file : written.isEmpty() ? List.<Path>of() : files(input)) {
      String what = key(file).map(written::get).orElse(null);
      if (what != null) {
        refuseNews(file, input, what);
        problems.accept(Problem.warning(input.name(), "is " + what + " as well; skipped"));
        return true;
      }
    }
    return false;
  }

  /** Standard output was emptied, or is appended to, before this program began. */
  private static void refuseNews(Path file, Input input, String what) throws IOException {
    boolean isLost = !what.equals("standard output");
    if (isLost && Files.size(file) > 0 && !OwnOutput.is(file)) {
      throw new IOException(input.name() + ": is an input as well; nothing written");
    }
  }

  private boolean isOfEarlierRun(Input input) {
    boolean own = !input.name().equals(Input.STDIN) && OwnOutput.is(Path.of(input.name()));
    if (own) {
      problems.accept(
          Problem.warning(
              input.name(),
              "is what ingest wrote, not news; skipped (--input json or jsonl reads it)"));
    }
    return own;
  }

  /** The files that an input may be: a file may be called "stdin" too. */
  private static List<Path> files(Input input) {
    Path named = Path.of(input.name());
    return input.name().equals(Input.STDIN) ? List.of(STANDARD_INPUT, named) : List.of(named);
  }

  /** What two names of a regular file have in common. */
  private static Optional<Object> key(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        return Optional.empty();
      }
      Object key = attributes.fileKey();
      return Optional.of(key != null ? key : file.toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
