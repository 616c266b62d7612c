package org.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A run as a stream: the run works on a thread of its own, a few articles ahead of who asks for
 * them, and ends early when the stream is closed.
 */
final class OutcomeStream extends AbstractSpliterator<Outcome> {
  private static final int AHEAD = 4;

  /** A run that hands its outcomes to a sink. */
  interface Producer {
    void into(OutcomeSink sink) throws IOException;
  }

  /** An outcome, or nothing when the run has ended, by itself or by an exception. */
  private record Step(Optional<Outcome> outcome, Optional<Throwable> failure) {}

  private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(AHEAD);
  private final Thread thread;
  private boolean ended;

  private OutcomeStream(Producer producer) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    thread = new Thread(() -> work(producer), "reads articles");
    thread.setDaemon(true);
  }

  static Stream<Outcome> of(Producer producer) {
    OutcomeStream outcomes = new OutcomeStream(producer);
    outcomes.thread.start();
    return StreamSupport.stream(outcomes, false).onClose(outcomes.thread::interrupt);
  }

  private void work(Producer producer) {
    try {
      put(end(producer));
    } catch (IOException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Step end(Producer producer) {
    try {
      producer.into(outcome -> put(new Step(Optional.of(outcome), Optional.empty())));
      return new Step(Optional.empty(), Optional.empty());
    } catch (IOException | RuntimeException | Error e) {
      return new Step(Optional.empty(), Optional.of(e));
    }
  }

  private void put(Step step) throws IOException {
    try {
      steps.put(step);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super Outcome> action) {
    if (ended) {
      return false;
    }
    Step step = next();
    step.failure().ifPresent(OutcomeStream::raise);
    ended = step.outcome().isEmpty();
    step.outcome().ifPresent(action);
    return !ended;
  }

  private Step next() {
    try {
      return steps.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }

  private static void raise(Throwable failure) {
    if (failure instanceof IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    throw new IllegalStateException(failure);
  }
}
