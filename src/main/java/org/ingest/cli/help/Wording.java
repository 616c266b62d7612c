package org.ingest.cli.help;

/** What picocli's descriptions say, without their format. */
final class Wording {
  private Wording() {}

  /** The lines as one, with what stands for ends of lines and per cent signs resolved. */
  static String plain(String... lines) {
    return String.join(" ", lines).replace("%n", " ").replace("%%", "%").strip();
  }

  /** Without its full stop. */
  static String firstSentence(String... lines) {
    return plain(lines).split("\\.( |$)", 2)[0];
  }

  /** What comes before the first stop, colon or parenthesis. */
  static String summary(String... lines) {
    return plain(lines).split("[.:;]( |$)| \\(", 2)[0];
  }
}
