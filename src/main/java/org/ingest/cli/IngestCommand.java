package org.ingest.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The main job. */
@Command(
    name = "ingest",
    description =
        "Read news articles; write their people, places, military units, troop counts and dates as JSON.")
final class IngestCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private CommonOptions common;

  IngestCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return ExitStatus.OK;
  }
}
