package org.ingest.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ingest.Ingester;
import org.ingest.Models;
import org.ingest.NameLists;
import org.ingest.Options;
import org.ingest.Pipeline;
import org.ingest.article.Article;
import org.ingest.article.FoundMentions;
import org.ingest.cleaning.ArticleCleaner;
import org.ingest.lexicon.Lexicon;
import org.ingest.names.NamedArticle;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.nlp.ArticleAnalyzer;
import org.ingest.nlp.Sentence;
import org.ingest.splitting.ArticleHeader;
import org.ingest.splitting.RawArticle;
import org.ingest.writing.ArticleJson;

/** The whole extraction with the project's own models, for one text at a time. */
public final class TestPipeline {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path FOLDER = Path.of("models");
  private static final Models MODELS = load();
  private static final Ingester INGESTER = loadIngester();

  private final ArticleJson writer = new ArticleJson(false);

  private static Models load() {
    try {
      return Models.load(FOLDER);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the models", e);
    }
  }

  private static Ingester loadIngester() {
    try {
      return Ingester.load(FOLDER);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the models", e);
    }
  }

  /** The extraction with the options that the command has by default. */
  public static Ingester ingester() {
    return INGESTER;
  }

  /** The models, loaded once for all tests. */
  public static Models models() {
    return MODELS;
  }

  /** The same with a user's own lists. */
  public static Models models(Lexicon lexicon) {
    return new Models(
        MODELS.sentences(),
        MODELS.names(),
        MODELS.gazetteer(),
        MODELS.parser(),
        MODELS.counts(),
        NameLists.of(lexicon));
  }

  /**
   * What the program writes for an article.
   *
   * @param date the article's own, as its header gives it
   */
  public JsonNode json(String text, Optional<String> date) {
    try {
      JsonNode json = JSON.readTree(writer.toBytes(INGESTER.extract(article(text, date))));
      OutputCheck.check(JSON.createArrayNode().add(json));
      return json;
    } catch (IOException e) {
      throw new UncheckedIOException("the program's JSON is none", e);
    }
  }

  /** A text with its sentences and tokens, nothing removed from it. */
  public static AnalyzedArticle analyze(String text, Optional<String> date) {
    return new ArticleAnalyzer(MODELS.sentences())
        .analyze(new ArticleCleaner(false).clean(article(text, date)));
  }

  /** A pipeline that takes the articles as they are. */
  public static Pipeline plain() {
    return new Pipeline(MODELS, Options.DEFAULT.withClean(false), Optional.empty());
  }

  /** What the program makes of mentions that are given, without counts. */
  public static Article group(NamedArticle article, FoundMentions mentions) {
    return Article.of(plain().group(article, Optional.empty(), mentions), List.of());
  }

  /** The index of the sentence that holds a UTF-16 offset. */
  public static int sentenceAt(AnalyzedArticle article, int offset) {
    int index = 0;
    for (Sentence sentence : article.sentences()) {
      index = sentence.span().start() <= offset ? sentence.index() : index;
    }
    return index;
  }

  /** An article as the splitter would hand it on. */
  public static RawArticle article(String text, Optional<String> date) {
    ArticleHeader header =
        new ArticleHeader(
            Optional.empty(),
            Optional.empty(),
            date,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new RawArticle("test", "test", 1, 1, 1, 0, header, text);
  }
}
