package org.ingest.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ingest.names.NameLearning;
import org.ingest.names.NameModel;
import org.ingest.names.NameModels;
import org.ingest.names.NameSpan;

/** Makes the name model and its word lists from the data folder. */
public final class EntityTraining {
  private static final List<String> TEXTS =
      List.of(
          "conflict-news/voa-train.jsonl",
          "conflict-news/events-train.jsonl",
          "conflict-news/articles-train.jsonl",
          "modern/train.jsonl",
          "modern/pages-train.jsonl");

  private static final List<String> INVENTED_TEXTS = List.of("modern/written-train.jsonl");

  /** People, places and organisations only. */
  private static final List<String> PARTLY_MARKED_TEXTS =
      List.of(
          "general/uner_pud.jsonl",
          "general/uner_ewt_dev.jsonl",
          "general/crossner_politics_train.jsonl",
          "general/crossner_politics_dev.jsonl");

  private EntityTraining() {}

  /**
   * Trains and writes into {@code modelsFolder}.
   *
   * @return the model, as written
   * @throws IOException when data is missing or unreadable, or the folder cannot be written
   */
  public static NameModel train(DataFolder data, Path modelsFolder) throws IOException {
    NameLearning learning = new NameLearning(WordListCompiler.compile(data));
    for (String file : TEXTS) {
      for (AnnotatedText text : AnnotatedText.read(data.file(file))) {
        if (text.namesMarked()) {
          learning.add(text.text(), names(text));
        }
      }
    }
    for (String file : INVENTED_TEXTS) {
      for (AnnotatedText text : AnnotatedText.read(data.file(file))) {
        learning.addInvented(text.text(), names(text));
      }
    }
    for (String file : PARTLY_MARKED_TEXTS) {
      for (AnnotatedText text : AnnotatedText.read(data.file(file))) {
        learning.addPartlyMarked(text.text(), names(text));
      }
    }
    Files.createDirectories(modelsFolder);
    Files.deleteIfExists(modelsFolder.resolve(NameModels.TABLES_FILE));
    return learning.learn(modelsFolder);
  }

  private static List<NameSpan> names(AnnotatedText text) {
    return text.names().stream().map(name -> new NameSpan(name.span(), name.type(), 0, 1)).toList();
  }
}
