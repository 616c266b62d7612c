package org.ingest.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What the program reads from and writes to.
 *
 * @param printed standard output too, for text
 * @param inIsTerminal whether someone would have to type the input
 * @param errIsTerminal whether someone watches, on a terminal that can write over a line
 */
record Streams(
    InputStream in,
    OutputStream out,
    PrintedText printed,
    PrintStream err,
    boolean inIsTerminal,
    boolean errIsTerminal) {
  /** Set by the start script: Java 17 cannot tell which of the streams is a terminal. */
  private static final String TERMINAL_PROPERTY = "ingest.terminal";

  private static final String WATCHED_PROPERTY = "ingest.watched";

  /**
   * The process's own, messages in UTF-8. Output goes to the descriptor itself, since {@code
   * System.out} hides that a pipe was closed.
   */
  static Streams ofProcess() {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    return new Streams(
        System.in,
        out,
        new PrintedText(out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Boolean.getBoolean(TERMINAL_PROPERTY),
        Boolean.getBoolean(WATCHED_PROPERTY));
  }

  /** For text on standard output: help, tables; {@link #printed} knows what became of it. */
  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(printed, StandardCharsets.UTF_8), true);
  }
}
