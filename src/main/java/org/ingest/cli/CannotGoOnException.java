package org.ingest.cli;

import java.io.IOException;

/** The process ran out of memory or stack outside of any one article. */
final class CannotGoOnException extends IOException {
  private static final long serialVersionUID = 1L;

  CannotGoOnException(String inputName, Error cause) {
    super(inputName + ": " + reason(cause) + "; the output is unfinished", cause);
  }

  private static String reason(Error cause) {
    return cause instanceof OutOfMemoryError
        ? "out of memory (INGEST_JAVA_OPTS=-Xmx4g in the environment gives it 4 GB)"
        : "internal error: " + cause;
  }
}
