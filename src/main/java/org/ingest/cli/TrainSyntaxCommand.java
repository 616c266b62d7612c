package org.ingest.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.ingest.syntax.Parser;
import org.ingest.syntax.SyntaxLearning;
import org.ingest.training.SyntaxTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Trains the tagger and parser. */
@Command(
    name = "syntax",
    description = "Train what tells the parts of a sentence that holds a troop count.")
final class TrainSyntaxCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private final TrainingOptions options;

  TrainSyntaxCommand(Streams streams, CommonOptions common) {
    this.streams = streams;
    this.options = new TrainingOptions(common);
  }

  @Override
  public Integer call() throws IOException {
    int sentences = SyntaxTraining.train(options.data(), options.models());
    options.describe(
        "syntax",
        List.of(Parser.FILE),
        SyntaxLearning.SETTINGS.toString(),
        SyntaxTraining.scores(options.data(), options.models()));
    options.note(streams, "syntax model of " + sentences + " sentences written");
    return ExitStatus.OK;
  }
}
