package org.ingest.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.ingest.Models;
import org.ingest.Options;
import org.ingest.Pipeline;
import org.ingest.evaluation.ScoredKind;
import org.ingest.names.NameModels;
import org.ingest.splitting.RawArticle;
import org.ingest.syntax.SentenceParser;
import org.ingest.training.CountCrossValidation;
import org.ingest.training.CountTraining;
import org.ingest.troops.CountModel;
import org.ingest.troops.context.SettledArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains the models of troop counts. */
@Command(
    name = "counts",
    description = "Train the models of troop counts: which are counts, and their attributes.")
final class TrainCountsCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private final TrainingOptions options;

  @Option(
      names = "--cross-validate",
      description = "Write no model; print how well five models do on the fifth that each misses.")
  private boolean crossValidate;

  @Option(names = "--errors", description = "With --cross-validate: print each wrong count too.")
  private boolean errors;

  TrainCountsCommand(Streams streams, CommonOptions common) {
    this.streams = streams;
    this.options = new TrainingOptions(common);
  }

  @Override
  public Integer call() throws IOException {
    Models models = Models.withoutCounts(options.models());
    Options uncleaned = Options.DEFAULT.withClean(false);
    Function<NameModels, Function<RawArticle, SettledArticle>> pipelines =
        names -> new Pipeline(models.with(names), uncleaned, Optional.empty())::settle;
    SentenceParser parser = models.parser().newSentenceParser();
    if (crossValidate) {
      CountCrossValidation.run(options.data(), pipelines, parser, streams.outWriter(), errors);
      return ExitStatus.OK;
    }
    int counts = CountTraining.train(options.data(), options.models(), pipelines, parser);
    options.describe(
        "counts", List.of(CountModel.FILE), counts + " counts", List.of(ScoredKind.TROOPS));
    options.note(streams, "model of " + counts + " troop counts written");
    return ExitStatus.OK;
  }
}
