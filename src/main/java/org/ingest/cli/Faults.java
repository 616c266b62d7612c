package org.ingest.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells the user in a line why a command could not run. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Streams streams;

  Faults(Streams streams) {
    this.streams = streams;
  }

  @Override
  public int handleParseException(ParameterException error, String[] arguments) {
    String command = error.getCommandLine().getCommandSpec().qualifiedName();
    String message = error.getMessage().lines().findFirst().orElse("wrong usage");
    new Messages(streams.err(), false, false).error(message + "; see " + command + " --help");
    return ExitStatus.COULD_NOT_RUN;
  }

  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult given) {
    OptionSpec debug = command.getCommandSpec().findOption("--debug");
    boolean isDebug = debug != null && CommonOptions.isSet(debug);
    new Messages(streams.err(), false, isDebug).failure(error);
    return ExitStatus.COULD_NOT_RUN;
  }
}
