package org.ingest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ingest.Models;
import org.ingest.Pipeline;
import org.ingest.evaluation.Evaluation;
import org.ingest.evaluation.EvaluationReport;
import org.ingest.evaluation.GoldDocument;
import org.ingest.splitting.ArticleHeader;
import org.ingest.splitting.RawArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private CommonOptions common;

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Pipeline pipeline = new Pipeline(Models.load(common.models()), true, Optional.empty());
    Evaluation evaluation = new Evaluation();
    for (Path file : gold) {
      Path folder = texts != null ? texts : file.toAbsolutePath().resolveSibling("src");
      for (GoldDocument document : GoldDocument.read(file, folder)) {
        evaluation.add(document, pipeline.extract(article(file, document)));
      }
    }
    PrintWriter out = streams.outWriter();
    out.print(EvaluationReport.of(evaluation, errors));
    out.flush();
    return ExitStatus.OK;
  }

  private static RawArticle article(Path file, GoldDocument document) {
    ArticleHeader header =
        new ArticleHeader(
            Optional.of(document.id()),
            Optional.empty(),
            document.date(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new RawArticle(document.id(), file.toString(), 1, 1, 1, 0, header, document.text());
  }
}
