package org.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ingest.Ingester;
import org.ingest.evaluation.Evaluation;
import org.ingest.evaluation.ScoredKind;
import org.ingest.training.DataFolder;
import org.ingest.training.ModelManifest;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that make models share: the data, the day, and the entry in the manifest. */
final class TrainingOptions {
  private static final List<String> DEVELOPMENT_FILES =
      List.of("conflict-news/voa-dev.jsonl", "conflict-news/events-dev.jsonl");

  @Parameters(paramLabel = "DATA", description = "The data folder.")
  private Path data;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "The day that the manifest names. Default: today.")
  private LocalDate date;

  private final CommonOptions common;

  private DataFolder folder;

  TrainingOptions(CommonOptions common) {
    this.common = common;
  }

  /** The data folder; whatever is taken from it stands in the manifest. */
  DataFolder data() {
    if (folder == null) {
      folder = new DataFolder(data);
    }
    return folder;
  }

  Path models() {
    return common.models();
  }

  /** Writes a model's entry into the manifest, with its scores on the development files. */
  void describe(String model, List<String> files, String settings, List<ScoredKind> kinds)
      throws IOException {
    // Models load only as the manifest names them, to be scored too.
    describe(model, files, settings, Map.of());
    if (!kinds.isEmpty()) {
      describe(model, files, settings, scores(kinds));
    }
  }

  /** Writes a model's entry into the manifest, with its scores by what was measured. */
  void describe(String model, List<String> files, String settings, Map<String, Double> scores)
      throws IOException {
    new ModelManifest(models())
        .put(
            model,
            new ModelManifest.ModelEntry(
                "ingest train " + model + " DATA",
                files,
                data(),
                settings,
                scores,
                date != null ? date : LocalDate.now()));
  }

  void note(Streams streams, String text) {
    common.messages(streams).note(models() + ": " + text);
  }

  /** Strict F1 of some kinds; none where there are no development files. */
  private Map<String, Double> scores(List<ScoredKind> kinds) throws IOException {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (String file : DEVELOPMENT_FILES) {
      Path gold = data.resolve(file);
      if (!kinds.isEmpty() && Files.exists(gold)) {
        Evaluation evaluation =
            new GoldRun(Ingester.load(models())).add(gold, gold.resolveSibling("src")).evaluation();
        kinds.forEach(
            kind -> scores.put(kind + " strict F1 on " + file, evaluation.score(kind).f1()));
      }
    }
    return scores;
  }
}
