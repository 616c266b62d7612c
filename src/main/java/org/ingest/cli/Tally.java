package org.ingest.cli;

import org.ingest.reading.Problem;

/** Prints the problems of a run as they come and counts them for its exit status. */
final class Tally {
  private final Messages messages;
  private int failures;

  Tally(Messages messages) {
    this.messages = messages;
  }

  void note(Problem problem) {
    messages.problem(problem);
    if (problem.severity() == Problem.Severity.FAILURE) {
      failures++;
    }
  }

  void trace(Throwable bug) {
    messages.trace(bug);
  }

  int exitStatus() {
    return failures == 0 ? ExitStatus.OK : ExitStatus.SOME_INPUT_FAILED;
  }
}
