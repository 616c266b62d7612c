package org.ingest.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ingest.names.NameModels;
import org.ingest.names.WordLists;
import org.ingest.splitting.ArticleHeader;
import org.ingest.splitting.RawArticle;
import org.ingest.text.Span;
import org.ingest.troops.CountLesson;
import org.ingest.troops.KnownCount;
import org.ingest.troops.context.SettledArticle;

/**
 * An annotated text that counts are learned from, with the names that are found in it. Two name
 * models share the texts, and each reads those that the other has learned from: names come out as
 * they do in texts of users, not as they were marked.
 */
record CountText(String file, AnnotatedText annotated, CountLesson lesson) {
  private static final List<String> FILES =
      List.of(
          "conflict-news/voa-train.jsonl",
          "conflict-news/events-train.jsonl",
          "conflict-news/articles-train.jsonl",
          "modern/train.jsonl",
          "modern/pages-train.jsonl",
          "modern/written-train.jsonl");

  private static final int PARTS = 2;

  /**
   * All texts, file by file.
   *
   * @param pipelines for a name model, what finds everything but counts, nothing removed from the
   *     articles
   * @throws IOException when data is missing or unreadable
   */
  static List<CountText> read(
      DataFolder data, Function<NameModels, Function<RawArticle, SettledArticle>> pipelines)
      throws IOException {
    WordLists words = WordListCompiler.compile(data);
    List<Function<RawArticle, SettledArticle>> unseeing = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      int own = part;
      unseeing.add(pipelines.apply(EntityTraining.some(data, words, fold -> fold % PARTS != own)));
    }
    List<CountText> texts = new ArrayList<>();
    for (String file : FILES) {
      List<AnnotatedText> annotated = AnnotatedText.read(data.file(file));
      for (int i = 0; i < annotated.size(); i++) {
        int fold = CountLesson.fold(i);
        texts.add(of(file, annotated.get(i), unseeing.get(fold % PARTS), fold));
      }
    }
    return texts;
  }

  private static CountText of(
      String file, AnnotatedText text, Function<RawArticle, SettledArticle> pipeline, int fold) {
    SettledArticle article = pipeline.apply(article(text));
    return new CountText(file, text, new CountLesson(article, span -> knownAt(text, span), fold));
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
