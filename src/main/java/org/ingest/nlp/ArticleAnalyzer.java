package org.ingest.nlp;

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
    public static Models load() {
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
