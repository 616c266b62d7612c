package org.ingest.reading;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Reads an input line by line. A line ends with LF, CRLF or CR; each knows its number and where it
 * begins in the decoded input.
 *
 * <p>What goes wrong is said to {@code problems}, once, and ends the input there; no {@link
 * IOException} leaves this class. When an input breaks off, its last, cut line is not handed on: of
 * {@code 11,000 troops} it might say {@code 11}.
 */
public final class LineReader implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final int SHOWN_OF_LONG = 64;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Input input;
  private final DecodedInput decoded;
  private final int maxLineChars;
  private final Consumer<Problem> problems;

  private final char[] buffer = new char[BUFFER];
  private int at;
  private int end;
  private long bufferStart;
  private int markLength;
  private int number;
  private boolean faultSaid;
  private boolean ended;

  private LineReader(
      Input input, DecodedInput decoded, int maxLineChars, Consumer<Problem> problems) {
    this.input = input;
    this.decoded = decoded;
    this.maxLineChars = maxLineChars;
    this.problems = problems;
  }

  /**
   * Opens an input, or says what is wrong with it.
   *
   * @param encoding overrides what the input itself says
   * @param maxLineChars longer lines are passed over, in UTF-16 units
   */
  public static Optional<LineReader> open(
      Input input, Optional<Charset> encoding, int maxLineChars, Consumer<Problem> problems) {
    try {
      return open(OpenInput.open(input, Long.MAX_VALUE), encoding, maxLineChars, problems);
    } catch (IOException e) {
      problems.accept(InputFaults.problem(input, e));
      return Optional.empty();
    }
  }

  /** Reads an input that is open already. */
  public static Optional<LineReader> open(
      OpenInput open, Optional<Charset> encoding, int maxLineChars, Consumer<Problem> problems) {
    Input input = open.input();
    try {
      DecodedInput decoded = DecodedInput.of(open, encoding);
      decoded.warning().ifPresent(text -> problems.accept(Problem.warning(input.name(), text)));
      LineReader reader = new LineReader(input, decoded, maxLineChars, problems);
      reader.skipByteOrderMark();
      return Optional.of(reader);
    } catch (IOException e) {
      problems.accept(InputFaults.problem(input, e));
      return Optional.empty();
    }
  }

  /** The next line, or nothing at the end. */
  public Optional<Line> next() {
    if (ended) {
      return Optional.empty();
    }
    try {
      return read();
    } catch (IOException e) {
      ended = true;
      String kept = number == 0 ? "" : "; what stands before line " + (number + 1) + " is kept";
      problems.accept(Problem.failure(input.name(), InputFaults.describe(e) + kept));
      return Optional.empty();
    }
  }

  private Optional<Line> read() throws IOException {
    if (at == end && !fill()) {
      return Optional.empty();
    }
    long start = bufferStart + at;
    StringBuilder text = new StringBuilder();
    boolean tooLong = false;
    boolean more = true;
    while (more && !endsHere()) {
      int from = at;
      while (at < end && !endsHere()) {
        at++;
      }
      tooLong |= text.length() + (at - from) > maxLineChars;
      if (tooLong) {
        text.append(buffer, from, Math.min(at - from, SHOWN_OF_LONG));
        text.setLength(Math.min(text.length(), SHOWN_OF_LONG));
        text.trimToSize();
      } else {
        text.append(buffer, from, at - from);
      }
      more = at < end || fill();
    }
    int endLength = more ? takeLineEnd() : 0;
    number++;
    Line line = new Line(number, start, text.toString(), endLength, tooLong);
    sayFault();
    return Optional.of(line);
  }

  private boolean endsHere() {
    return buffer[at] == '\n' || buffer[at] == '\r';
  }

  private int takeLineEnd() throws IOException {
    char first = buffer[at++];
    if (first == '\r' && (at < end || fill()) && buffer[at] == '\n') {
      at++;
      return 2;
    }
    return 1;
  }

  private boolean fill() throws IOException {
    bufferStart += end;
    at = 0;
    end = Math.max(0, decoded.reader().read(buffer, 0, BUFFER));
    ended = end == 0;
    return !ended;
  }

  /** Offsets count from after it. */
  private void skipByteOrderMark() {
    try {
      if (fill() && buffer[0] == BYTE_ORDER_MARK) {
        at = 1;
        markLength = 1;
        bufferStart = -markLength;
      }
    } catch (IOException e) {
      ended = true;
      problems.accept(InputFaults.problem(input, e));
    }
  }

  private void sayFault() {
    OptionalLong fault = decoded.reader().firstFault();
    if (!faultSaid && fault.isPresent() && fault.getAsLong() - markLength < bufferStart + at) {
      faultSaid = true;
      problems.accept(Problem.warning(input.name(), number, decoded.faultMessage()));
    }
  }

  @Override
  public void close() {
    try {
      decoded.reader().close();
    } catch (IOException e) {
      problems.accept(Problem.warning(input.name(), "cannot be closed: " + e.getMessage()));
    }
  }
}
