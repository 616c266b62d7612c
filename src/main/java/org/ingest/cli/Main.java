package org.ingest.cli;

import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Where the program starts. */
public final class Main {
  private static final Set<String> OTHER_COMMANDS = Set.of("evaluate", "train", "schema");

  private Main() {}

  public static void main(String[] arguments) {
    boolean isMainJob = !mayNeedOtherCommands(arguments);
    ModelSource models = isMainJob ? ModelSource.early() : ModelSource.onDemand();
    int status = run(Streams.ofProcess(), models, arguments);
    System.exit(status);
  }

  /**
   * Runs the program.
   *
   * @param models for the main job
   * @return the exit status, one of {@link ExitStatus}
   */
  static int run(Streams streams, ModelSource models, String... arguments) {
    CommandLine line = new CommandLine(new IngestCommand(streams, models));
    if (mayNeedOtherCommands(arguments)) {
      addOtherCommands(line, streams);
    }
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(streams.outWriter());
    line.setParameterExceptionHandler((error, given) -> usageError(streams, error));
    line.setExecutionExceptionHandler((error, command, given) -> failure(streams, error, command));
    return line.execute(arguments);
  }

  /** Reading the other commands' options costs a start time that the main job has no use for. */
  private static boolean mayNeedOtherCommands(String... arguments) {
    return arguments.length == 0 || Stream.of(arguments).anyMatch(Main::asksForOtherCommands);
  }

  private static boolean asksForOtherCommands(String argument) {
    return OTHER_COMMANDS.contains(argument)
        || argument.startsWith("-h")
        || argument.equals("--help");
  }

  private static void addOtherCommands(CommandLine line, Streams streams) {
    line.addSubcommand(new EvaluateCommand(streams));
    line.addSubcommand(
        new CommandLine(new TrainCommand())
            .addSubcommand(new TrainEntitiesCommand(streams))
            .addSubcommand(new TrainGazetteerCommand(streams))
            .addSubcommand(new TrainStatusCommand(streams))
            .addSubcommand(new TrainTablesCommand()));
    line.addSubcommand(new SchemaCommand(streams));
  }

  private static int usageError(Streams streams, ParameterException error) {
    String command = error.getCommandLine().getCommandSpec().qualifiedName();
    String message = error.getMessage().lines().findFirst().orElse("wrong usage");
    new Messages(streams.err(), false, false).error(message + "; see " + command + " --help");
    return ExitStatus.COULD_NOT_RUN;
  }

  private static int failure(Streams streams, Exception error, CommandLine command) {
    OptionSpec debug = command.getCommandSpec().findOption("--debug");
    boolean isDebug = debug != null && Boolean.TRUE.equals(debug.getValue());
    new Messages(streams.err(), false, isDebug).failure(error);
    return ExitStatus.COULD_NOT_RUN;
  }
}
