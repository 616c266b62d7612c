package org.ingest.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints picocli's own script for the completion of commands and options. */
@Command(
    name = "completion",
    description =
        "Print a script that lets bash and zsh complete options: source <(ingest completion)")
final class CompletionCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  CompletionCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    String script = AutoComplete.bash("ingest", spec.root().commandLine());
    streams.printed().write(script.getBytes(StandardCharsets.UTF_8));
    return ExitStatus.OK;
  }
}
