package org.ingest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Knows by its first bytes what this program wrote: articles in either form, a registry or a
 * ledger.
 */
final class OwnOutput {
  /** How many bytes tell. */
  static final int HEAD = 256;

  /** {@code [{"id":"57546518791fc828","name":"a.txt"}; not {@code [{"id":"7","name":"a"}}. */
  private static final Pattern ARTICLES =
      Pattern.compile(
          "\\s*+\\[?+\\s*+\\{\\s*+\"id\"\\s*+:\\s*+\"[0-9a-f]{16}\"\\s*+,\\s*+\"(?:name|duplicate_of)\"");

  /** {@code {"type":"person","name":"Bence Harsanyi","aliases":[}. */
  private static final Pattern REGISTRY =
      Pattern.compile("\\{\"type\":\"[a-z_]++\",\"name\":\"[^\"]*+\",\"aliases\":\\[");

  /** {@code {"type":"ledger","version":1}. */
  private static final Pattern LEDGER = Pattern.compile("\\{\"type\":\"ledger\",\"version\":\\d");

  private OwnOutput() {}

  /** Whether a regular file begins so; what cannot be read does not. */
  static boolean is(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return begins(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a text begins so. */
  static boolean begins(String head) {
    boolean mayBe = head.startsWith("[") || head.startsWith("{");
    return mayBe
        && (ARTICLES.matcher(head).lookingAt()
            || REGISTRY.matcher(head).lookingAt()
            || LEDGER.matcher(head).lookingAt());
  }
}
