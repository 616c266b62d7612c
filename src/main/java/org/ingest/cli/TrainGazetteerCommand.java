package org.ingest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ingest.training.GazetteerCompiler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compiles the gazetteer. */
@Command(
    name = "gazetteer",
    description = "Compile the gazetteer of the world's places into the models folder.")
final class TrainGazetteerCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "DATA", description = "The data folder.")
  private Path data;

  @Mixin private CommonOptions common;

  TrainGazetteerCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    int places = GazetteerCompiler.compile(data, common.models());
    common.messages(streams).note(common.models() + ": gazetteer of " + places + " places written");
    return ExitStatus.OK;
  }
}
