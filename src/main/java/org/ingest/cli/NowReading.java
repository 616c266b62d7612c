package org.ingest.cli;

import java.util.List;
import org.ingest.reading.Input;

/** Knows which input was opened last, for what to say when a run cannot go on. */
final class NowReading {
  private volatile String name = "models";

  /** The same inputs, each known here when it is opened. */
  List<Input> over(List<Input> inputs) {
    return inputs.stream().map(this::over).toList();
  }

  private Input over(Input input) {
    Input.Source noting =
        () -> {
          name = input.name();
          return input.source().open();
        };
    return new Input(input.name(), input.fileName(), input.named(), noting);
  }

  /** As the user named it. */
  String name() {
    return name;
  }
}
