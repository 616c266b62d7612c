package org.ingest.cli;

import java.nio.file.Path;
import org.ingest.Models;
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
      flag("Print errors only, no warnings and notes.", "-q", "--quiet").build();
  private final OptionSpec debug =
      flag("Print where an error arose in the program.", "--debug").build();
  private final OptionSpec help =
      flag("Show this help and exit.", "-h", "--help").usageHelp(true).build();

  /** An option without a value. */
  static OptionSpec.Builder flag(String description, String... names) {
    return OptionSpec.builder(names).type(boolean.class).description(description);
  }

  /** Adds them to those that a command has. */
  void addTo(CommandSpec command) {
    command.addOption(models).addOption(quiet).addOption(debug).addOption(help);
  }

  /** The models folder: the one given, else the one beside the program's {@code lib}. */
  Path models() {
    Path given = models.getValue();
    return given != null ? given : Models.ownFolder();
  }

  Messages messages(Streams streams) {
    return new Messages(streams.err(), isSet(quiet), isSet(debug));
  }

  /** Whether an option without a value was given. */
  static boolean isSet(OptionSpec option) {
    return Boolean.TRUE.equals(option.getValue());
  }
}
