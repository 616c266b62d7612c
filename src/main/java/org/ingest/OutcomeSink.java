package org.ingest;

import java.io.IOException;

/** Takes what comes out of a run, in the order of the inputs, on the thread that runs it. */
@FunctionalInterface
public interface OutcomeSink {
  /**
   * @throws IOException ends the run
   */
  void accept(Outcome outcome) throws IOException;
}
