package org.ingest.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.ingest.evaluation.ScoredKind;
import org.ingest.training.StatusTraining;
import org.ingest.troops.CountModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Trains the model of troop counts. */
@Command(
    name = "status",
    description = "Train what tells troop counts from others and what happened to the counted.")
final class TrainStatusCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private final TrainingOptions options;

  TrainStatusCommand(Streams streams, CommonOptions common) {
    this.streams = streams;
    this.options = new TrainingOptions(common);
  }

  @Override
  public Integer call() throws IOException {
    int counts = StatusTraining.train(options.data(), options.models());
    options.describe(
        "status", List.of(CountModel.FILE), counts + " counts", List.of(ScoredKind.TROOPS));
    options.note(streams, "model of " + counts + " troop counts written");
    return ExitStatus.OK;
  }
}
