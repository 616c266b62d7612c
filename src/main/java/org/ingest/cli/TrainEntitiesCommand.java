package org.ingest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ingest.nlp.NameModel;
import org.ingest.training.EntityTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Trains the name model. */
@Command(
    name = "entities",
    description = "Train the name model and compile its word lists into the models folder.")
final class TrainEntitiesCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "DATA", description = "The data folder.")
  private Path data;

  @Mixin private CommonOptions common;

  TrainEntitiesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    NameModel model = EntityTraining.train(data, common.models());
    common
        .messages(streams)
        .note(common.models() + ": name model of " + model.featureCount() + " features written");
    return ExitStatus.OK;
  }
}
