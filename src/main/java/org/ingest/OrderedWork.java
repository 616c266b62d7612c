package org.ingest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.ingest.reading.Problem;
import org.ingest.splitting.RawArticle;

/**
 * Works on articles, on several threads if asked, and hands their results on in the order in which
 * the articles came. Only a few articles are under way at a time, so memory stays bounded however
 * much faster the reading is.
 */
final class OrderedWork implements AutoCloseable {
  /** Enough that a long article at the head keeps no thread idle for long. */
  private static final int UNDER_WAY_PER_THREAD = 4;

  /** Takes results, in order, on the caller's thread. */
  interface ResultSink {
    void accept(SignedOutcome result) throws IOException;
  }

  private final int threads;
  private final Function<RawArticle, SignedOutcome> worker;
  private final ResultSink sink;
  private final ExecutorService executor;
  private final Queue<Future<SignedOutcome>> underWay = new ArrayDeque<>();

  /**
   * @param threads 1 works on the caller's own thread
   * @param worker called by several threads at a time
   */
  OrderedWork(int threads, Function<RawArticle, SignedOutcome> worker, ResultSink sink) {
    this.threads = threads;
    this.worker = worker;
    this.sink = sink;
    this.executor = threads > 1 ? Executors.newFixedThreadPool(threads, this::daemon) : null;
  }

  private Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "articles");
    thread.setDaemon(true);
    return thread;
  }

  void add(RawArticle article) throws IOException {
    if (executor == null) {
      sink.accept(worker.apply(article));
    } else {
      add(executor.submit(() -> worker.apply(article)));
    }
  }

  /** A problem that stands between two articles is reported between them. */
  void add(Problem problem) throws IOException {
    SignedOutcome outcome = new SignedOutcome(Outcome.of(problem), Optional.empty());
    if (executor == null) {
      sink.accept(outcome);
    } else {
      add(CompletableFuture.completedFuture(outcome));
    }
  }

  private void add(Future<SignedOutcome> result) throws IOException {
    underWay.add(result);
    while (!underWay.isEmpty()
        && (underWay.size() > threads * UNDER_WAY_PER_THREAD || underWay.peek().isDone())) {
      handOn(underWay.remove());
    }
  }

  /** Hands on what is still under way. */
  void finish() throws IOException {
    while (!underWay.isEmpty()) {
      handOn(underWay.remove());
    }
  }

  private void handOn(Future<SignedOutcome> result) throws IOException {
    try {
      sink.accept(result.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    if (executor != null) {
      executor.shutdownNow();
    }
  }
}
