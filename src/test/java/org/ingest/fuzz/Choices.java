package org.ingest.fuzz;

/**
 * Decisions that the bytes of an input take: the same bytes, the same decisions. Where they run
 * out, the first of the choices is taken, so that shorter inputs make simpler texts.
 */
final class Choices {
  private final byte[] bytes;
  private int at;

  Choices(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean hasMore() {
    return at < bytes.length;
  }

  /** A number from 0 up to {@code below}, which is at most 65,536. */
  int below(int below) {
    int low = next();
    return (below > 256 ? next() << 8 | low : low) % below;
  }

  /** The bytes that no decision has used. */
  byte[] rest() {
    byte[] rest = java.util.Arrays.copyOfRange(bytes, at, bytes.length);
    at = bytes.length;
    return rest;
  }

  private int next() {
    return hasMore() ? bytes[at++] & 0xff : 0;
  }
}
