package org.ingest.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holds the commands that make what the models folder holds. */
@Command(name = "train", description = "Make a model from annotated text and lists.")
final class TrainCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "expected what to train, one of " + String.join(", ", spec.subcommands().keySet()));
  }
}
