package org.ingest.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output, with a closed pipe ({@code | head}) told apart from other failures: its reader
 * has had enough, and nothing is wrong.
 */
final class PipeOutputStream extends FilterOutputStream {
  PipeOutputStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      throw told(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw told(e);
    }
  }

  /** Closes nothing when what is left cannot be written: closing would write it once more. */
  @Override
  public void close() throws IOException {
    flush();
    try {
      out.close();
    } catch (IOException e) {
      throw told(e);
    }
  }

  private static IOException told(IOException e) {
    return ClosedPipeException.isClosedPipe(e)
        ? new ClosedPipeException(e)
        : new IOException("standard output: " + e.getMessage(), e);
  }
}
