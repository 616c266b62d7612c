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
 * Keeps a run from reading what it is writing, as {@code grep} does, what an earlier run has
 * written, and the user's own lists. A file of news that is named as output by mistake is not
 * overwritten, nor is one file taken for two things.
 */
final class OwnFiles {
  private static final Path STANDARD_INPUT = Path.of("/dev/stdin");
  private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");

  /**
   * A file that is no news.
   *
   * @param what it is, in the user's words
   * @param isWritten whether it is written by this run
   */
  private record OwnFile(Path path, String what, boolean isWritten) {}

  private final List<OwnFile> files = new ArrayList<>();

  /**
   * @param outputs none is standard output
   */
  OwnFiles(
      List<Path> outputs,
      Optional<Path> registry,
      Optional<Path> ledger,
      Optional<Path> lexicon,
      Optional<Path> corrections) {
    if (outputs.isEmpty()) {
      files.add(new OwnFile(STANDARD_OUTPUT, "standard output", true));
    }
    outputs.forEach(each -> files.add(new OwnFile(each, "the output", true)));
    registry.ifPresent(each -> files.add(new OwnFile(each, "the registry", true)));
    ledger.ifPresent(each -> files.add(new OwnFile(each, "the ledger", true)));
    lexicon.ifPresent(each -> files.add(new OwnFile(each, "the lexicon", false)));
    corrections.ifPresent(each -> files.add(new OwnFile(each, "the file of corrections", false)));
  }

  /**
   * Fails where one file is two things.
   *
   * @throws IOException with a message for the user
   */
  void refuseOneForTwo() throws IOException {
    for (int i = 0; i < files.size(); i++) {
      for (OwnFile other : files.subList(i + 1, files.size())) {
        refuseSame(files.get(i), other);
      }
    }
  }

  private static void refuseSame(OwnFile one, OwnFile other) throws IOException {
    // several outputs are told apart before, and standard output is wherever the shell has it
    boolean areTwo = !one.what().equals(other.what()) && !one.path().equals(STANDARD_OUTPUT);
    if (areTwo && isSame(one.path(), other.path())) {
      throw new IOException(other.path() + ": is " + one.what() + " as well; nothing written");
    }
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    return Files.exists(one) && Files.exists(other)
        ? Files.isSameFile(one, other)
        : one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  /**
   * The inputs that are news.
   *
   * @param asTold true when the user said what the files hold, so that what ingest wrote is read
   * @param problems is told of each input that is left out
   * @throws IOException when a file of news would be written over
   */
  List<Input> without(List<Input> inputs, boolean asTold, Consumer<Problem> problems)
      throws IOException {
    Map<Object, OwnFile> byKey = new LinkedHashMap<>();
    for (OwnFile each : files) {
      key(each.path()).ifPresent(key -> byKey.put(key, each));
    }
    List<Input> news = new ArrayList<>();
    for (Input input : inputs) {
      Optional<OwnFile> own = own(input, byKey);
      if (own.isPresent()) {
        problems.accept(
            Problem.warning(input.name(), "is " + own.get().what() + " as well; skipped"));
      } else if (asTold || !isOfEarlierRun(input, problems)) {
        news.add(input);
      }
    }
    return news;
  }

  private static Optional<OwnFile> own(Input input, Map<Object, OwnFile> byKey) throws IOException {
    for (Path file : byKey.isEmpty() ? List.<Path>of() : files(input)) {
      Optional<OwnFile> own = key(file).map(byKey::get);
      if (own.isPresent()) {
        refuseNews(file, input, own.get());
        return own;
      }
    }
    return Optional.empty();
  }

  /** Standard output was emptied, or is appended to, before this program began. */
  private static void refuseNews(Path file, Input input, OwnFile own) throws IOException {
    boolean isLost = own.isWritten() && !own.path().equals(STANDARD_OUTPUT);
    if (isLost && Files.size(file) > 0 && !OwnOutput.is(file)) {
      throw new IOException(input.name() + ": is an input as well; nothing written");
    }
  }

  private static boolean isOfEarlierRun(Input input, Consumer<Problem> problems) {
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
