package org.ingest.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds out how bytes at hand are encoded. */
public final class Encodings {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Encodings() {}

  /** What a byte order mark at the beginning says. */
  public static Optional<Charset> marked(byte[] bytes) {
    return ByteOrderMark.of(bytes).map(ByteOrderMark::charset);
  }

  /** The charset of that name, if there is one. */
  public static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The encoding of a text that names one in its first line: what could be read so far is in no
   * wide encoding, and Latin 1 is windows-1252.
   */
  public static Charset asRead(Charset charset) {
    String name = charset.name();
    if (name.startsWith("UTF-16") || name.startsWith("UTF-32")) {
      return StandardCharsets.UTF_8;
    }
    return name.equals("ISO-8859-1") || name.equals("US-ASCII") ? WINDOWS_1252 : charset;
  }

  /** UTF-8 where the bytes are, else windows-1252. */
  public static Charset guessed(byte[] bytes) {
    return Utf8Check.of(bytes).isUtf8() ? StandardCharsets.UTF_8 : WINDOWS_1252;
  }
}
