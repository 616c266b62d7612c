package org.ingest.cli;

/** What the program tells the shell. */
final class ExitStatus {
  static final int OK = 0;

  /** Some input, or some article of one, was not written; all others were. */
  static final int SOME_INPUT_FAILED = 1;

  /** Wrong usage, no input at all, no model, or an output that cannot be written. */
  static final int COULD_NOT_RUN = 2;

  private ExitStatus() {}
}
