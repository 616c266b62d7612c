package org.ingest.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Where the articles of a run, or its registry, go.
 *
 * <p>What is closed before it was finished is left plainly unfinished: nothing is written any more,
 * and no file takes the place of an earlier one.
 */
interface Output extends Closeable {
  /** Takes the bytes; its errors name where they were to go. */
  OutputStream stream();

  /**
   * Says that all is written.
   *
   * @throws IOException when it cannot be put in its place
   */
  void finish() throws IOException;

  @Override
  void close() throws IOException;
}
