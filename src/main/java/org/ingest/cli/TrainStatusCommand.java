package org.ingest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ingest.training.StatusTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Trains the model of troop counts. */
@Command(
    name = "status",
    description = "Train what tells troop counts from others and what happened to the counted.")
final class TrainStatusCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "DATA", description = "The data folder.")
  private Path data;

  @Mixin private CommonOptions common;

  TrainStatusCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    int counts = StatusTraining.train(data, common.models());
    common
        .messages(streams)
        .note(common.models() + ": model of " + counts + " troop counts written");
    return ExitStatus.OK;
  }
}
