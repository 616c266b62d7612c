package org.ingest.bench;

import java.util.Optional;
import org.ingest.Pipeline;
import org.ingest.article.Article;
import org.ingest.nlp.Sentence;
import org.ingest.splitting.RawArticle;
import org.ingest.writing.ArticleJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From an article to its JSON; {@code -t 2} shows what a second thread gives. */
@State(Scope.Thread)
public class PipelineBenchmark {
  private Pipeline pipeline;
  private ArticleJson writer;

  @Setup
  public void start(Texts texts) {
    pipeline = new Pipeline(texts.models, true, Optional.empty());
    writer = new ArticleJson(false);
  }

  @Benchmark
  public void articlesToJson(Texts texts, Texts.Done done, Blackhole hole) {
    for (RawArticle article : texts.articles) {
      Article entities = pipeline.extract(article);
      hole.consume(writer.write(entities));
      for (Sentence sentence : entities.analyzed().sentences()) {
        done.tokens += sentence.tokens().size();
      }
    }
  }
}
