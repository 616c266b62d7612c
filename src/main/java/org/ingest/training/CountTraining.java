package org.ingest.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ingest.splitting.ArticleHeader;
import org.ingest.splitting.RawArticle;
import org.ingest.syntax.SentenceParser;
import org.ingest.text.Span;
import org.ingest.troops.CountLearning;
import org.ingest.troops.CountLesson;
import org.ingest.troops.KnownCount;
import org.ingest.troops.context.SettledArticle;

/**
 * Makes the model of troop counts from the annotated counts of the data folder. Names and trees
 * come from the other models of the models folder, so these are made first.
 */
public final class CountTraining {
  static final List<String> TEXTS =
      List.of(
          "conflict-news/voa-train.jsonl",
          "conflict-news/events-train.jsonl",
          "conflict-news/articles-train.jsonl",
          "modern/train.jsonl",
          "modern/pages-train.jsonl",
          "modern/written-train.jsonl");

  private CountTraining() {}

  /**
   * Trains and writes into {@code modelsFolder}.
   *
   * @param pipeline finds everything but counts, nothing removed from the articles
   * @return how many counts were learned from
   * @throws IOException when data or another model is missing or unreadable, or the folder cannot
   *     be written
   */
  public static int train(
      DataFolder data,
      Path modelsFolder,
      Function<RawArticle, SettledArticle> pipeline,
      SentenceParser parser)
      throws IOException {
    List<CountLesson> lessons = new ArrayList<>();
    for (String file : TEXTS) {
      List<AnnotatedText> texts = AnnotatedText.read(data.file(file));
      for (int i = 0; i < texts.size(); i++) {
        lessons.add(lesson(texts.get(i), pipeline, CountLesson.fold(i)));
      }
    }
    CountLearning learning = new CountLearning(lessons, parser);
    Files.createDirectories(modelsFolder);
    learning.learn().save(modelsFolder);
    return learning.size();
  }

  /** An annotated text as a lesson. */
  static CountLesson lesson(
      AnnotatedText text, Function<RawArticle, SettledArticle> pipeline, int fold) {
    return new CountLesson(pipeline.apply(article(text)), span -> knownAt(text, span), fold);
  }

  private static Optional<KnownCount> knownAt(AnnotatedText text, Span span) {
    return text.counts().stream()
        .filter(count -> count.span().overlaps(span))
        .map(AnnotatedText.MarkedCount::known)
        .findFirst();
  }

  private static RawArticle article(AnnotatedText text) {
    ArticleHeader header =
        new ArticleHeader(
            Optional.empty(),
            Optional.empty(),
            text.date(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new RawArticle(text.id(), text.id(), 1, 1, 1, 0, header, text.text());
  }
}
