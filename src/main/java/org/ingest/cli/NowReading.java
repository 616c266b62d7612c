package org.ingest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.ingest.reading.Input;

/** Knows which input was opened last, for what to say when a run cannot go on. */
final class NowReading {
  private final boolean isCounting;
  private final LongAdder bytes = new LongAdder();
  private volatile String name = "models";

  /**
   * @param isCounting whether someone wants to know how much was read
   */
  NowReading(boolean isCounting) {
    this.isCounting = isCounting;
  }

  /** The same inputs, each known here when it is opened. */
  List<Input> over(List<Input> inputs) {
    return inputs.stream().map(this::over).toList();
  }

  private Input over(Input input) {
    return new Input(input.name(), input.fileName(), input.named(), new Noted(input));
  }

  /** An input's bytes, known here when they are asked for. */
  private final class Noted implements Input.Source {
    private final Input input;

    Noted(Input input) {
      this.input = input;
    }

    @Override
    public InputStream open() throws IOException {
      name = input.name();
      return counted(input.source().open());
    }

    @Override
    public boolean repeats() {
      return input.source().repeats();
    }
  }

  private InputStream counted(InputStream in) {
    return isCounting ? new CountedInput(in, bytes) : in;
  }

  /** How many bytes were read, where that is counted. */
  long bytes() {
    return bytes.sum();
  }

  /** As the user named it. */
  String name() {
    return name;
  }
}
