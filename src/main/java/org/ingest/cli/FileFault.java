package org.ingest.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in plain words why a file cannot be written or read. */
final class FileFault {
  private FileFault() {}

  static IOException cannotBeWritten(Path file, IOException cause) {
    return fault(file, "cannot be written: ", "no such folder", cause);
  }

  static IOException cannotBeRead(Path file, IOException cause) {
    return fault(file, "cannot be read: ", "no such file", cause);
  }

  private static IOException fault(Path file, String what, String missing, IOException cause) {
    String reason = cause instanceof NoSuchFileException ? missing : reason(cause);
    return new IOException(file + ": " + what + reason, cause);
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException files) {
      return files.getReason() != null ? files.getReason() : e.toString();
    }
    return e.getMessage() != null ? e.getMessage() : e.toString();
  }
}
