package org.ingest.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.cleaning.ArticleCleaner;
import org.ingest.date.DateFinder;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.nlp.ArticleAnalyzer;
import org.ingest.splitting.RawArticle;
import org.ingest.troops.TroopCountFinder;
import org.ingest.unit.UnitFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The longer stages, each from what the stages before it hand on. */
@State(Scope.Thread)
public class StageBenchmark {
  private final ArticleCleaner cleaner = new ArticleCleaner(true);
  private final UnitFinder units = new UnitFinder();
  private final DateFinder dates = new DateFinder();
  private final List<AnalyzedArticle> analyzed = new ArrayList<>();
  private ArticleAnalyzer analyzer;
  private TroopCountFinder counts;
  private long tokens;

  @Setup
  public void analyze(Texts texts) {
    analyzer = new ArticleAnalyzer(texts.models.language());
    counts = new TroopCountFinder(texts.models.counts());
    for (RawArticle article : texts.articles) {
      analyzed.add(analyzer.analyze(cleaner.clean(article)));
    }
    tokens =
        analyzed.stream()
            .flatMap(article -> article.sentences().stream())
            .mapToLong(sentence -> sentence.tokens().size())
            .sum();
  }

  @Benchmark
  public void clean(Texts texts, Texts.Done done, Blackhole hole) {
    texts.articles.forEach(article -> hole.consume(cleaner.clean(article)));
    done.tokens += tokens;
  }

  /** Sentences, tokens and the model's names. */
  @Benchmark
  public void analyze(Texts.Done done, Blackhole hole) {
    analyzed.forEach(article -> hole.consume(analyzer.analyze(article.article())));
    done.tokens += tokens;
  }

  @Benchmark
  public void findUnits(Texts.Done done, Blackhole hole) {
    analyzed.forEach(article -> hole.consume(units.find(article)));
    done.tokens += tokens;
  }

  @Benchmark
  public void findTroopCounts(Texts.Done done, Blackhole hole) {
    analyzed.forEach(article -> hole.consume(counts.find(article)));
    done.tokens += tokens;
  }

  @Benchmark
  public void findDates(Texts.Done done, Blackhole hole) {
    analyzed.forEach(article -> hole.consume(dates.find(article, Optional.empty())));
    done.tokens += tokens;
  }
}
