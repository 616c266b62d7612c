package org.ingest.cli;

import java.io.IOException;

/** The reader of standard output, or of a named pipe, has gone: it has had enough. */
final class ClosedPipeException extends IOException {
  private static final long serialVersionUID = 1L;

  ClosedPipeException(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /** Java has no type for it; these are the words of Unix and of Windows. */
  static boolean isClosedPipe(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }
}
