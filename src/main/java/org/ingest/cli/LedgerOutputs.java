package org.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ingest.reading.Input;

/**
 * Where a ledger, its tables and its page go. A ledger may take the place of the one that it
 * extends; news are never written over, nor an earlier ledger that could not be read to its end.
 *
 * @param ledger null for standard output
 * @param others the tables and the page
 */
record LedgerOutputs(Path ledger, List<Path> others) {
  private static final Path STANDARD_INPUT = Path.of("/dev/stdin");

  /**
   * @throws IOException when two are one file
   */
  void refuseOneFileForTwo() throws IOException {
    List<Path> all = Stream.concat(Stream.ofNullable(ledger), others.stream()).toList();
    for (int i = 0; i < all.size(); i++) {
      for (Path other : all.subList(i + 1, all.size())) {
        if (isSame(all.get(i), other)) {
          throw new IOException(other + ": is to be written twice; nothing written");
        }
      }
    }
  }

  /**
   * @throws IOException when one is an input that must not be lost
   */
  void refuseInputs(List<Input> inputs) throws IOException {
    for (Input input : inputs) {
      boolean isLost = isFile(input, ledger) && Files.size(ledger) > 0 && !OwnOutput.is(ledger);
      if (isLost || isOther(input)) {
        throw new IOException(input.name() + ": is an input as well; nothing written");
      }
    }
  }

  private boolean isOther(Input input) throws IOException {
    for (Path other : others) {
      if (isFile(input, other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * @throws IOException when an input that could not be read to its end would be written over
   */
  void refuseBroken(Input input) throws IOException {
    if (isFile(input, ledger)) {
      throw new IOException(
          input.name() + ": what could not be read of it would be lost; nothing written");
    }
  }

  private static boolean isFile(Input input, Path output) throws IOException {
    boolean isStandard = input.name().equals(Input.STDIN);
    return output != null
        && Files.exists(output)
        && isSame(isStandard ? STANDARD_INPUT : Path.of(input.name()), output);
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    return Files.exists(one) && Files.exists(other)
        ? Files.isSameFile(one, other)
        : one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }
}
