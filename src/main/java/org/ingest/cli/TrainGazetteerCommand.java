package org.ingest.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.ingest.lexicon.GazetteerFile;
import org.ingest.training.GazetteerCompiler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compiles the gazetteer. */
@Command(
    name = "gazetteer",
    description = "Compile the gazetteer of the world's places into the models folder.")
final class TrainGazetteerCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private final TrainingOptions options;

  TrainGazetteerCommand(Streams streams, CommonOptions common) {
    this.streams = streams;
    this.options = new TrainingOptions(common);
  }

  @Override
  public Integer call() throws IOException {
    int places = GazetteerCompiler.compile(options.data(), options.models());
    options.describe("gazetteer", List.of(GazetteerFile.NAME), places + " places", List.of());
    options.note(streams, "gazetteer of " + places + " places written");
    return ExitStatus.OK;
  }
}
