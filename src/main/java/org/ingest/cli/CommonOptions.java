package org.ingest.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options that several commands share. */
final class CommonOptions {
  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Take the models from this folder, not from the program's own.")
  private Path models;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print errors only, no warnings and notes.")
  private boolean quiet;

  @Option(names = "--debug", description = "Print where an error arose in the program.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  /** The models folder: the one given, else the one beside the program's {@code lib}. */
  Path models() {
    return models != null ? models : ModelSource.ownFolder();
  }

  Messages messages(Streams streams) {
    return new Messages(streams.err(), quiet, debug);
  }
}
