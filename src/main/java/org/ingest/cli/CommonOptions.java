package org.ingest.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options that all commands have. Each command has its own. */
final class CommonOptions {
  private final OptionSpec models =
      OptionSpec.builder("--models")
          .paramLabel("DIR")
          .type(Path.class)
          .description("Take the models from this folder, not from the program's own.")
          .build();

  private final OptionSpec quiet =
      OptionSpec.builder("-q", "--quiet")
          .type(boolean.class)
          .description("Print errors only, no warnings and notes.")
          .build();

  private final OptionSpec debug =
      OptionSpec.builder("--debug")
          .type(boolean.class)
          .description("Print where an error arose in the program.")
          .build();

  private final OptionSpec help =
      OptionSpec.builder("-h", "--help")
          .type(boolean.class)
          .usageHelp(true)
          .description("Show this help and exit.")
          .build();

  /** Adds them to those that a command has. */
  void addTo(CommandSpec command) {
    command.addOption(models).addOption(quiet).addOption(debug).addOption(help);
  }

  /** The models folder: the one given, else the one beside the program's {@code lib}. */
  Path models() {
    Path given = models.getValue();
    return given != null ? given : ModelSource.ownFolder();
  }

  Messages messages(Streams streams) {
    return new Messages(streams.err(), isSet(quiet), isSet(debug));
  }

  /** Whether an option without a value was given. */
  static boolean isSet(OptionSpec option) {
    return Boolean.TRUE.equals(option.getValue());
  }
}
