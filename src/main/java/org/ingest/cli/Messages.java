package org.ingest.cli;

import java.io.IOException;
import java.io.PrintStream;
import org.ingest.reading.Problem;

/** The one place that prints to standard error: {@code ingest: where: what}, a line each. */
final class Messages {
  private static final String PROGRAM = "ingest: ";

  private final PrintStream err;
  private final boolean quiet;
  private final boolean debug;

  /** How many characters of a line of progress stand there. */
  private int shown;

  /**
   * @param quiet true leaves warnings and notes out
   * @param debug true prints where exceptions come from
   */
  Messages(PrintStream err, boolean quiet, boolean debug) {
    this.err = err;
    this.quiet = quiet;
    this.debug = debug;
  }

  synchronized void problem(Problem problem) {
    if (!quiet || problem.severity() == Problem.Severity.FAILURE) {
      print(problem.toString());
    }
  }

  /** Something worth knowing that is no error. */
  synchronized void note(String text) {
    if (!quiet) {
      print(text);
    }
  }

  synchronized void error(String text) {
    print(text);
  }

  /** What ended the run: for the user's mistakes and broken files their message, for bugs more. */
  synchronized void failure(Exception error) {
    if (error instanceof IOException) {
      print(message(error));
    } else {
      print("internal error: " + error + (debug ? "" : "; --debug shows where"));
    }
    trace(error);
  }

  /** Where an exception came from, with {@code --debug} only. */
  synchronized void trace(Throwable error) {
    if (debug) {
      error.printStackTrace(err);
    }
  }

  /** A line that the next one is written over; empty for none. Only for a terminal. */
  synchronized void progress(String text) {
    if (!quiet && !(text.isEmpty() && shown == 0)) {
      String rest = " ".repeat(Math.max(0, shown - text.length()));
      err.print("\r" + text + rest + (text.isEmpty() ? "\r" : ""));
      err.flush();
      shown = text.length();
    }
  }

  private void print(String text) {
    progress("");
    err.println(PROGRAM + TerminalText.escape(text));
  }

  private static String message(Exception error) {
    return error.getMessage() == null ? error.toString() : error.getMessage();
  }
}
