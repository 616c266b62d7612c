package org.ingest.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Where the program starts. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    int status = run(Streams.ofProcess(), arguments);
    System.exit(status);
  }

  /**
   * Runs the program.
   *
   * @return the exit status, one of {@link ExitStatus}
   */
  static int run(Streams streams, String... arguments) {
    CommandLine line = new CommandLine(new IngestCommand(streams));
    line.addSubcommand(new EvaluateCommand(streams));
    line.addSubcommand(
        new CommandLine(new TrainCommand())
            .addSubcommand(new TrainEntitiesCommand(streams))
            .addSubcommand(new TrainGazetteerCommand(streams))
            .addSubcommand(new TrainStatusCommand(streams)));
    line.addSubcommand(new SchemaCommand(streams));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(streams.outWriter());
    line.setParameterExceptionHandler((error, given) -> usageError(streams, error));
    line.setExecutionExceptionHandler((error, command, given) -> failure(streams, error, command));
    return line.execute(arguments);
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
