package org.ingest.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.ingest.names.NameModels;
import org.ingest.splitting.RawArticle;
import org.ingest.syntax.SentenceParser;
import org.ingest.troops.CountLearning;
import org.ingest.troops.CountLesson;
import org.ingest.troops.context.SettledArticle;

/**
 * Makes the model of troop counts from the annotated counts of the data folder. Names and trees
 * come from the other models of the models folder, so these are made first.
 */
public final class CountTraining {
  private CountTraining() {}

  /**
   * Trains and writes into {@code modelsFolder}.
   *
   * @param pipelines for a name model, what finds everything but counts, nothing removed from the
   *     articles
   * @return how many counts were learned from
   * @throws IOException when data or another model is missing or unreadable, or the folder cannot
   *     be written
   */
  public static int train(
      DataFolder data,
      Path modelsFolder,
      Function<NameModels, Function<RawArticle, SettledArticle>> pipelines,
      SentenceParser parser)
      throws IOException {
    List<CountLesson> lessons =
        CountText.read(data, pipelines).stream().map(CountText::lesson).toList();
    CountLearning learning = new CountLearning(lessons, parser);
    Files.createDirectories(modelsFolder);
    learning.learn().save(modelsFolder);
    return learning.size();
  }
}
