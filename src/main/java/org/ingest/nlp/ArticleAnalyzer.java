package org.ingest.nlp;

import java.util.List;
import opennlp.tools.sentdetect.SentenceModel;
import org.ingest.cleaning.CleanArticle;

/** Finds an article's sentences and tokens. One per thread; the model is shared. */
public final class ArticleAnalyzer {
  private final SentenceSplitter splitter;

  /**
   * @param model see {@link SentenceSplitter#loadModel}
   */
  public ArticleAnalyzer(SentenceModel model) {
    splitter = new SentenceSplitter(model);
  }

  /** The article with its sentences and tokens, and whether it is English. */
  public AnalyzedArticle analyze(CleanArticle article) {
    List<Sentence> whole = splitter.split(article.text());
    List<Sentence> sentences = LongSentences.cut(whole);
    boolean cut = sentences.size() > whole.size();
    return new AnalyzedArticle(article, sentences, EnglishCheck.isEnglish(sentences), cut);
  }
}
