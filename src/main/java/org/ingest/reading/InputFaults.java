package org.ingest.reading;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;

/** Says in plain words what went wrong while an input was read. */
public final class InputFaults {
  private InputFaults() {}

  /** What went wrong before anything was read. */
  public static Problem problem(Input input, IOException e) {
    return e instanceof OpenInput.NotTextException
        ? Problem.nothingIn(input, e.getMessage())
        : Problem.failure(input.name(), describe(e));
  }

  public static String describe(IOException e) {
    if (e instanceof OpenInput.NotTextException || e instanceof OpenInput.LostTextException) {
      return e.getMessage();
    }
    if (e instanceof EOFException) {
      return "the gzip data break off";
    }
    if (e instanceof ZipException) {
      return "the gzip data are damaged (" + e.getMessage() + ")";
    }
    return "cannot be read: " + (e.getMessage() == null ? e.toString() : e.getMessage());
  }
}
