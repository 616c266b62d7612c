package org.ingest.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in the user's words why a file cannot be written. */
final class FileFault {
  private FileFault() {}

  static IOException cannotBeWritten(Path file, IOException cause) {
    return new IOException(file + ": cannot be written: " + reason(cause), cause);
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException files) {
      return files.getReason() != null ? files.getReason() : e.toString();
    }
    return e.getMessage() != null ? e.getMessage() : e.toString();
  }
}
