package org.ingest.cli;

import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

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
    String help = "; " + meant(error) + "see " + command + " --help";
    new Messages(streams.err(), false, false).error(message + help);
    return ExitStatus.COULD_NOT_RUN;
  }

  /** The option that an unknown one may be. */
  private static String meant(ParameterException error) {
    if (!(error instanceof UnmatchedArgumentException unmatched)) {
      return "";
    }
    String typed = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
    Set<String> options = error.getCommandLine().getCommandSpec().optionsMap().keySet();
    return Spelling.meant(typed, options).map(each -> "did you mean " + each + "? ").orElse("");
  }

  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult given) {
    OptionSpec debug = command.getCommandSpec().findOption("--debug");
    boolean isDebug = debug != null && CommonOptions.isSet(debug);
    new Messages(streams.err(), false, isDebug).failure(error);
    return ExitStatus.COULD_NOT_RUN;
  }
}
