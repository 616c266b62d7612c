package org.ingest.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ingest.training.DataFolder;
import org.ingest.training.MapCompiler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compiles the outlines of the report's map. */
@Command(
    name = "map",
    description = "Print the outlines of the report's map, a resource of the program.")
final class TrainMapCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "DATA", description = "The data folder.")
  private Path data;

  TrainMapCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    String paths = MapCompiler.compile(new DataFolder(data));
    streams.printed().write(paths.getBytes(StandardCharsets.UTF_8));
    return ExitStatus.OK;
  }
}
