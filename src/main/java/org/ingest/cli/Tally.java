package org.ingest.cli;

import org.ingest.reading.Problem;

/** Prints the problems of a run as they come and counts them for its exit status. */
final class Tally {
  private final Messages messages;
  private int failures;
  private int passedOver;
  private int faultsOfLists;

  Tally(Messages messages) {
    this.messages = messages;
  }

  void note(Problem problem) {
    messages.problem(problem);
    if (problem.severity() == Problem.Severity.FAILURE) {
      failures++;
    } else if (problem.severity() == Problem.Severity.PASSED_OVER) {
      passedOver++;
    }
  }

  /** What is wrong in a list of the user's, which is no input: nothing is skipped for it. */
  void noteOfList(Problem problem) {
    messages.problem(problem);
    faultsOfLists++;
  }

  void trace(Throwable bug) {
    messages.trace(bug);
  }

  /** How many inputs or articles were not written. */
  int skipped() {
    return failures + passedOver;
  }

  int exitStatus() {
    return failures + faultsOfLists == 0 ? ExitStatus.OK : ExitStatus.SOME_INPUT_FAILED;
  }
}
