package org.ingest.spark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.ingest.writing.ArticleJson;

/** The lines of a part that was worked on, one at a time, copies marked. */
final class WorkedLines implements Iterator<byte[]>, Closeable {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final Map<Integer, String> copies;
  private byte[] next;
  private int position;

  /**
   * @param copies by position in the part, the id of what each is a copy of
   */
  WorkedLines(Part part, Map<Integer, String> copies, OutputFolder folder) throws IOException {
    this.in = new BufferedInputStream(folder.open(OutputFolder.WORKED + "/" + part.name()), BUFFER);
    this.copies = copies;
    this.next = read();
  }

  /** To be gone through once, to the end. */
  static Iterable<byte[]> of(Part part, Map<Integer, String> copies, OutputFolder folder)
      throws IOException {
    WorkedLines lines = new WorkedLines(part, copies, folder);
    return () -> lines;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  /** Without its newline. */
  @Override
  public byte[] next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    byte[] line = next;
    String original = copies.get(position++);
    try {
      next = read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return original == null ? line : ArticleJson.asCopyOf(line, original);
  }

  private byte[] read() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 14);
    for (int each = in.read(); each != '\n'; each = in.read()) {
      if (each < 0) {
        close();
        return null;
      }
      line.write(each);
    }
    return line.toByteArray();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
