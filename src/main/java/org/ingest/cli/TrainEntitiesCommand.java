package org.ingest.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.ingest.evaluation.ScoredKind;
import org.ingest.names.NameLearning;
import org.ingest.names.NameModel;
import org.ingest.names.NameModels;
import org.ingest.training.EntityTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Trains the name model. */
@Command(
    name = "entities",
    description = "Train the name model and compile its word lists into the models folder.")
final class TrainEntitiesCommand implements Callable<Integer> {
  private static final List<ScoredKind> KINDS =
      List.of(
          ScoredKind.PERSON,
          ScoredKind.PLACE,
          ScoredKind.ORGANISATION,
          ScoredKind.UNIT,
          ScoredKind.UNIT_GENERIC);

  private final Streams streams;

  @Mixin private final TrainingOptions options;

  TrainEntitiesCommand(Streams streams, CommonOptions common) {
    this.streams = streams;
    this.options = new TrainingOptions(common);
  }

  @Override
  public Integer call() throws IOException {
    NameModel model = EntityTraining.train(options.data(), options.models());
    options.describe(
        "entities",
        List.of(NameModels.NAMES_FILE, NameModels.WORDS_FILE),
        NameLearning.settings(),
        KINDS);
    options.note(streams, "name model of " + model.featureCount() + " features written");
    return ExitStatus.OK;
  }
}
