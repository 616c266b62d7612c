package org.ingest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ingest.Ingester;
import org.ingest.evaluation.EvaluationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the program on annotated files. */
@Command(
    name = "evaluate",
    description = "Run over annotated files and print precision, recall and F1 for each kind.")
final class EvaluateCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD",
      description = "JSON Lines, or a JSON array, of annotated texts.")
  private List<Path> gold;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "Where ID.txt lie for annotations without text; default: src beside GOLD.")
  private Path texts;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "List the N most frequent errors.")
  private int errors;

  @Option(
      names = "--rules",
      description =
          "Print how often each rule of troop counts spoke, and how often it was right, on counts"
              + " that are annotated.")
  private boolean rules;

  private final CommonOptions common;

  EvaluateCommand(Streams streams, CommonOptions common) {
    this.streams = streams;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException {
    Ingester ingester = Ingester.load(common.models());
    GoldRun run = new GoldRun(ingester.with(ingester.options().withExplain(rules)));
    for (Path file : gold) {
      run.add(file, texts != null ? texts : file.toAbsolutePath().resolveSibling("src"));
    }
    PrintWriter out = streams.outWriter();
    out.print(EvaluationReport.of(run.evaluation(), errors));
    out.flush();
    return ExitStatus.OK;
  }
}
