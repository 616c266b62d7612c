package org.ingest.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ingest.cleaning.ArticleCleaner;
import org.ingest.names.NameFinder;
import org.ingest.names.NameModels;
import org.ingest.names.NamedArticle;
import org.ingest.nlp.ArticleAnalyzer;
import org.ingest.nlp.SentenceSplitter;
import org.ingest.splitting.ArticleHeader;
import org.ingest.splitting.RawArticle;
import org.ingest.text.Span;
import org.ingest.troops.CountLearning;
import org.ingest.troops.CountLearning.Known;

/**
 * Makes the models of troop counts (which are counts, their status and force) from the annotated
 * counts of the data folder. Names come from the name model of the models folder, so that is
 * trained first.
 */
public final class CountTraining {
  private static final List<String> TEXTS =
      List.of(
          "conflict-news/voa-train.jsonl",
          "conflict-news/events-train.jsonl",
          "conflict-news/articles-train.jsonl");

  private CountTraining() {}

  /**
   * Trains and writes into {@code modelsFolder}.
   *
   * @return how many counts were learned from
   * @throws IOException when data or the name model is missing or unreadable, or the folder cannot
   *     be written
   */
  public static int train(DataFolder data, Path modelsFolder) throws IOException {
    ArticleAnalyzer analyzer = new ArticleAnalyzer(SentenceSplitter.loadModel());
    NameFinder names = new NameFinder(NameModels.load(modelsFolder));
    ArticleCleaner cleaner = new ArticleCleaner(false);
    CountLearning learning = new CountLearning();
    for (String file : TEXTS) {
      for (AnnotatedText text : AnnotatedText.read(data.file(file))) {
        NamedArticle named = names.find(analyzer.analyze(cleaner.clean(article(text))));
        learning.add(named, span -> knownAt(text, span));
      }
    }
    Files.createDirectories(modelsFolder);
    learning.learn().save(modelsFolder);
    return learning.size();
  }

  private static Optional<Known> knownAt(AnnotatedText text, Span span) {
    return text.counts().stream()
        .filter(count -> count.span().overlaps(span))
        .map(count -> new Known(count.status(), count.force()))
        .findFirst();
  }

  private static RawArticle article(AnnotatedText text) {
    ArticleHeader header =
        new ArticleHeader(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new RawArticle(text.id(), text.id(), 1, 1, 1, 0, header, text.text());
  }
}
