package org.ingest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class PipeOutputStreamTest {
  /** Takes nothing, for a reason. */
  private static OutputStream broken(String reason) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    return new PipeOutputStream(new BufferedOutputStream(broken));
  }

  @Test
  void tellsAClosedPipeFromAFullDiskHoweverItIsEnded() throws IOException {
    OutputStream closed = broken("Broken pipe");
    closed.write('x');
    assertThrows(ClosedPipeException.class, closed::flush);
    assertThrows(ClosedPipeException.class, closed::close);
    OutputStream full = broken("No space left on device");
    full.write('x');
    IOException fault = assertThrows(IOException.class, full::close);
    assertEquals("standard output: No space left on device", fault.getMessage());
  }
}
