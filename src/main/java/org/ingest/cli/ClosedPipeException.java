package org.ingest.cli;

import java.io.IOException;

/** The reader of standard output has gone. */
final class ClosedPipeException extends IOException {
  private static final long serialVersionUID = 1L;

  ClosedPipeException(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
