package org.ingest.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.ingest.names.NameModels;
import org.ingest.training.ModelChecksums;
import picocli.CommandLine.Command;

/** Lays the name model out for a quick start, and writes the quick checksums of all models. */
@Command(
    name = "tables",
    description =
        "Lay the name model of the models folder out for a quick start, and sum up its files, as the"
            + " build does.")
final class TrainTablesCommand implements Callable<Integer> {
  private final CommonOptions common;

  TrainTablesCommand(CommonOptions common) {
    this.common = common;
  }

  @Override
  public Integer call() throws IOException {
    NameModels.layOut(common.models());
    new ModelChecksums(common.models()).write();
    return ExitStatus.OK;
  }
}
