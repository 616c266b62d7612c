package org.ingest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ingest.reading.FileChoice;
import org.ingest.reading.FileList;
import org.ingest.reading.Input;
import org.ingest.reading.InputFinder;
import org.ingest.reading.Problem;

/**
 * What a run is asked to read.
 *
 * @param named files, folders and {@code -}, as typed; may be empty
 * @param list a file that names more of them
 * @param choice which files of folders are read
 */
record InputArguments(List<String> named, Optional<Path> list, FileChoice choice) {
  private static final String DASH = "-";

  /** Whether nothing was asked for, so that standard input is read. */
  boolean isEmpty() {
    return named.isEmpty() && list.isEmpty();
  }

  /** Whether standard input is asked for both as a list and as news. */
  boolean readsStandardInputTwice() {
    return isListTyped() && named.contains(DASH);
  }

  private boolean isListTyped() {
    return list.filter(IngestOptions.STANDARD::equals).isPresent();
  }

  /**
   * The inputs that there are.
   *
   * @param problems is told what is missing
   * @throws IOException when the list of files cannot be read, with a message for the user
   */
  List<Input> find(InputStream stdin, Consumer<Problem> problems) throws IOException {
    if (isEmpty()) {
      return List.of(Input.stdin(stdin));
    }
    List<String> all = new ArrayList<>(named);
    if (list.isPresent()) {
      List<String> listed = listed(list.get(), stdin);
      all.addAll(listed);
      if (listed.isEmpty()) {
        problems.accept(Problem.failure(list.get().toString(), "a list without files"));
      }
    }
    return all.isEmpty() ? List.of() : new InputFinder(choice).find(all, stdin, problems);
  }

  private List<String> listed(Path file, InputStream stdin) throws IOException {
    try {
      return isListTyped() ? FileList.read(stdin) : FileList.read(file);
    } catch (IOException e) {
      throw FileFault.cannotBeRead(file, e);
    }
  }
}
