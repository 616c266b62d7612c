package org.ingest.nlp;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Something that is read on a thread of its own while others are read, so that a start waits only
 * for the slowest model.
 *
 * @param <T> what is read
 */
public final class Loading<T> {
  /** Reads one thing. */
  public interface Reader<T> {
    /**
     * @throws IOException when it cannot be read, with a message for the user
     */
    T read() throws IOException;
  }

  private final FutureTask<T> task;

  private Loading(FutureTask<T> task) {
    this.task = task;
  }

  /** Begins to read. */
  public static <T> Loading<T> start(String name, Reader<T> reader) {
    FutureTask<T> task = new FutureTask<>(reader::read);
    Thread thread = new Thread(task, "reads " + name);
    thread.setDaemon(true);
    thread.start();
    return new Loading<>(task);
  }

  /**
   * Waits for what is read.
   *
   * @throws IOException when it could not be read, with a message for the user
   */
  public T get() throws IOException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException unreadable) {
        throw unreadable;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while reading", e);
    }
  }
}
