package org.ingest.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.ingest.writing.OutputSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of the output, of the registry, or of a ledger. */
@Command(name = "schema", description = "Print the JSON Schema (draft 2020-12) of the output.")
final class SchemaCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(names = "--registry", description = "Of the lines that --registry writes instead.")
  private boolean registry;

  @Option(names = "--ledger", description = "Of the lines of a ledger instead.")
  private boolean ledger;

  SchemaCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    streams
        .printed()
        .write(
            ledger
                ? OutputSchema.ledgerBytes()
                : registry ? OutputSchema.registryBytes() : OutputSchema.bytes());
    return ExitStatus.OK;
  }
}
