package org.ingest.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ingest.Models;
import org.ingest.reading.Input;
import org.ingest.splitting.Collected;
import org.ingest.splitting.RawArticle;
import org.ingest.splitting.SplitOptions;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The models and the articles of a file, read before any benchmark. */
@State(Scope.Benchmark)
public class Texts {
  /** Give a longer file with {@code -Dbench.options="-p file=PATH"}: the samples are two pages. */
  @Param("samples/seeds.txt")
  public String file;

  public Models models;
  public List<RawArticle> articles;

  @Setup
  public void read() throws IOException {
    models = Models.load(Path.of("models"));
    articles = Collected.from(Input.file(Path.of(file)), SplitOptions.DEFAULT).articles;
    if (articles.isEmpty()) {
      throw new IllegalStateException("no articles in " + file);
    }
  }

  /** What is worked on in the time measured: JMH makes it a number a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Done {
    public long tokens;

    @Setup(Level.Iteration)
    public void start() {
      tokens = 0;
    }
  }
}
