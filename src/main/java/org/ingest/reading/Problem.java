package org.ingest.reading;

import java.util.OptionalInt;

/**
 * Something wrong with an input: where, what was expected and found, and what became of it.
 *
 * @param inputName the file as the user named it, or "stdin"
 * @param line the input's line, from 1, where one is to blame
 * @param message what was expected, what was found, what happened
 * @param severity whether anything was lost
 */
public record Problem(String inputName, OptionalInt line, String message, Severity severity) {
  /** Whether a problem fails the input (exit status 1) or is only worth knowing. */
  public enum Severity {
    /** Nothing was lost: <i>not UTF-8, read as windows-1252</i>. */
    WARNING,
    /** A file that was found in a folder holds no text; nobody asked for it by name. */
    PASSED_OVER,
    /** An input, or an article of it, was not written. */
    FAILURE
  }

  public static Problem failure(String inputName, String message) {
    return new Problem(inputName, OptionalInt.empty(), message, Severity.FAILURE);
  }

  /** That an input holds nothing to read, which is a failure where it was asked for by name. */
  public static Problem nothingIn(Input input, String message) {
    Severity severity = input.named() ? Severity.FAILURE : Severity.PASSED_OVER;
    return new Problem(input.name(), OptionalInt.empty(), message, severity);
  }

  public static Problem failure(String inputName, int line, String message) {
    return new Problem(inputName, OptionalInt.of(line), message, Severity.FAILURE);
  }

  public static Problem warning(String inputName, String message) {
    return new Problem(inputName, OptionalInt.empty(), message, Severity.WARNING);
  }

  public static Problem warning(String inputName, int line, String message) {
    return new Problem(inputName, OptionalInt.of(line), message, Severity.WARNING);
  }

  /** {@code news.txt:412: expected a JSON object, found "{text"; article skipped}. */
  @Override
  public String toString() {
    return inputName + (line.isPresent() ? ":" + line.getAsInt() : "") + ": " + message;
  }
}
