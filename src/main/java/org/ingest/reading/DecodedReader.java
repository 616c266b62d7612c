package org.ingest.reading;

import java.io.FilterReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The text of an input for readers that keep count of lines themselves, without its byte order
 * mark. What is wrong with its encoding is told once, at its end.
 */
public final class DecodedReader extends FilterReader {
  private final OpenInput input;
  private final DecodedInput decoded;
  private final Consumer<Problem> problems;
  private boolean begun;

  private DecodedReader(OpenInput input, DecodedInput decoded, Consumer<Problem> problems) {
    super(decoded.reader());
    this.input = input;
    this.decoded = decoded;
    this.problems = problems;
  }

  /**
   * @param encoding overrides what the input itself says
   */
  public static DecodedReader of(
      OpenInput input, Optional<Charset> encoding, Consumer<Problem> problems) throws IOException {
    DecodedInput decoded = DecodedInput.of(input, encoding);
    decoded.warning().ifPresent(text -> problems.accept(warning(input, text)));
    return new DecodedReader(input, decoded, problems);
  }

  private static Problem warning(OpenInput input, String text) {
    return Problem.warning(input.input().name(), text);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (!begun && count > 0) {
      begun = true;
      if (buffer[offset] == '\uFEFF') {
        System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
        return count > 1 ? count - 1 : read(buffer, offset, length);
      }
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    if (decoded.reader().firstFault().isPresent()) {
      problems.accept(warning(input, decoded.faultMessage()));
    }
    super.close();
  }
}
