package org.ingest.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.cleaning.ArticleCleaner;
import org.ingest.date.DateFinder;
import org.ingest.Options;
import org.ingest.Pipeline;
import org.ingest.names.NameFinder;
import org.ingest.names.NamedArticle;
import org.ingest.troops.context.SettledArticle;
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
  private UnitFinder units;
  private final DateFinder dates = new DateFinder();
  private final List<AnalyzedArticle> analyzed = new ArrayList<>();
  private final List<NamedArticle> named = new ArrayList<>();
  private final List<SettledArticle> settled = new ArrayList<>();
  private ArticleAnalyzer analyzer;
  private NameFinder names;
  private TroopCountFinder counts;
  private long tokens;

  @Setup
  public void analyze(Texts texts) {
    analyzer = new ArticleAnalyzer(texts.models.sentences());
    names = new NameFinder(texts.models.names());
    units = new UnitFinder(texts.models.lists().units());
    counts = new TroopCountFinder(texts.models.counts(), texts.models.parser().newSentenceParser(), false);
    Pipeline pipeline = new Pipeline(texts.models, Options.DEFAULT, Optional.empty());
    for (RawArticle article : texts.articles) {
      AnalyzedArticle next = analyzer.analyze(cleaner.clean(article));
      analyzed.add(next);
      named.add(names.find(next));
      settled.add(pipeline.settle(article));
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

  /** Sentences and tokens. */
  @Benchmark
  public void analyze(Texts.Done done, Blackhole hole) {
    analyzed.forEach(article -> hole.consume(analyzer.analyze(article.article())));
    done.tokens += tokens;
  }

  @Benchmark
  public void findNames(Texts.Done done, Blackhole hole) {
    analyzed.forEach(article -> hole.consume(names.find(article)));
    done.tokens += tokens;
  }

  @Benchmark
  public void findUnits(Texts.Done done, Blackhole hole) {
    named.forEach(article -> hole.consume(units.find(article)));
    done.tokens += tokens;
  }

  @Benchmark
  public void findTroopCounts(Texts.Done done, Blackhole hole) {
    settled.forEach(article -> hole.consume(counts.find(article)));
    done.tokens += tokens;
  }

  @Benchmark
  public void findDates(Texts.Done done, Blackhole hole) {
    analyzed.forEach(article -> hole.consume(dates.find(article, Optional.empty())));
    done.tokens += tokens;
  }
}
