package org.ingest.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.ingest.evaluation.ScoredKind;
import org.ingest.training.CountTraining;
import org.ingest.troops.CountModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Trains the models of troop counts. */
@Command(
    name = "counts",
    description = "Train the models of troop counts: which are counts, their status and force.")
final class TrainCountsCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private final TrainingOptions options;

  TrainCountsCommand(Streams streams, CommonOptions common) {
    this.streams = streams;
    this.options = new TrainingOptions(common);
  }

  @Override
  public Integer call() throws IOException {
    int counts = CountTraining.train(options.data(), options.models());
    options.describe(
        "counts", List.of(CountModel.FILE), counts + " counts", List.of(ScoredKind.TROOPS));
    options.note(streams, "model of " + counts + " troop counts written");
    return ExitStatus.OK;
  }
}
