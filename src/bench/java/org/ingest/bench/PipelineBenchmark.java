package org.ingest.bench;

import java.util.Optional;
import org.ingest.Options;
import org.ingest.Pipeline;
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
  private long tokens;

  @Setup
  public void start(Texts texts) {
    pipeline = new Pipeline(texts.models, Options.DEFAULT, Optional.empty());
    writer = new ArticleJson(false);
    tokens =
        texts.articles.stream()
            .flatMap(article -> pipeline.settle(article).named().sentences().stream())
            .mapToLong(sentence -> sentence.tokens().size())
            .sum();
  }

  @Benchmark
  public void articlesToJson(Texts texts, Texts.Done done, Blackhole hole) {
    for (RawArticle article : texts.articles) {
      hole.consume(writer.toBytes(pipeline.extract(article)));
    }
    done.tokens += tokens;
  }
}
