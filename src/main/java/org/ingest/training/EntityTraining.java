package org.ingest.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.ingest.names.NameLearning;
import org.ingest.names.NameModel;
import org.ingest.names.NameModels;
import org.ingest.names.NameSpan;
import org.ingest.names.WordLists;
import org.ingest.troops.CountLesson;

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
    addMarked(data, learning, fold -> true);
    for (String file : PARTLY_MARKED_TEXTS) {
      for (AnnotatedText text : AnnotatedText.read(data.file(file))) {
        learning.addPartlyMarked(text.text(), names(text));
      }
    }
    Files.createDirectories(modelsFolder);
    Files.deleteIfExists(modelsFolder.resolve(NameModels.TABLES_FILE));
    return learning.learn(modelsFolder);
  }

  /**
   * A model of some of the texts, which knows of the others as little as of those that users have:
   * for what is learned of texts with the names that are found in them.
   *
   * @param folds which texts it learns from, see {@link CountLesson#fold}
   */
  static NameModels some(DataFolder data, WordLists words, IntPredicate folds) throws IOException {
    NameLearning learning = new NameLearning(words);
    addMarked(data, learning, folds);
    return learning.learnOnce();
  }

  private static void addMarked(DataFolder data, NameLearning learning, IntPredicate folds)
      throws IOException {
    for (AnnotatedText text : marked(data, TEXTS, folds)) {
      learning.add(text.text(), names(text));
    }
    for (AnnotatedText text : marked(data, INVENTED_TEXTS, folds)) {
      learning.addInvented(text.text(), names(text));
    }
  }

  private static List<AnnotatedText> marked(DataFolder data, List<String> files, IntPredicate folds)
      throws IOException {
    List<AnnotatedText> marked = new ArrayList<>();
    for (String file : files) {
      List<AnnotatedText> texts = AnnotatedText.read(data.file(file));
      for (int i = 0; i < texts.size(); i++) {
        if (texts.get(i).namesMarked() && folds.test(CountLesson.fold(i))) {
          marked.add(texts.get(i));
        }
      }
    }
    return marked;
  }

  private static List<NameSpan> names(AnnotatedText text) {
    return text.names().stream().map(name -> new NameSpan(name.span(), name.type(), 0, 1)).toList();
  }
}
