package org.ingest.date;

/**
 * Follows quotation marks through a text: inside one, <i>today</i> is the speaker's day. A
 * quotation ends with its paragraph at the latest, so that a mark left out spoils no more.
 */
final class QuoteTracker {
  private boolean open;
  private int read;

  /** Begins the words of a sentence; {@code newLine} when a paragraph begins with them. */
  void begin(boolean newLine) {
    open &= !newLine;
    read = 0;
  }

  /** Reads on to a token. */
  void readTo(DateWords words, int at) {
    for (; read < at; read++) {
      switch (words.word(read)) {
        case "\u201c":
          open = true;
          break;
        case "\u201d":
          open = false;
          break;
        case "\"":
          open = !open;
          break;
        default:
          break;
      }
    }
  }

  /** True when what comes next stands in a quotation. */
  boolean isOpen() {
    return open;
  }
}
