package org.ingest.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.ingest.cli.help.CompletionScript;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script for the completion of commands and options. */
@Command(
    name = "completion",
    description = "Print a script that lets bash, zsh or fish complete commands and options.",
    footer = {
      "",
      "In bash, zsh and fish:",
      "  source <(ingest completion)",
      "  source <(ingest completion zsh)",
      "  ingest completion fish | source"
    })
final class CompletionCommand implements Callable<Integer> {
  /** Reads a shell's name. */
  static final class ShellName implements ITypeConverter<CompletionScript>, Iterable<String> {
    private final WordConverter words = new WordConverter(CompletionScript.class);

    @Override
    public CompletionScript convert(String value) {
      return (CompletionScript) words.convert(value);
    }

    @Override
    public Iterator<String> iterator() {
      return words.iterator();
    }
  }

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "bash|zsh|fish",
      defaultValue = "bash",
      converter = ShellName.class,
      completionCandidates = ShellName.class,
      description = "The shell. Default: bash.")
  private CompletionScript shell;

  CompletionCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    String script = shell.write(spec.root().commandLine());
    streams.printed().write(script.getBytes(StandardCharsets.UTF_8));
    return ExitStatus.OK;
  }
}
