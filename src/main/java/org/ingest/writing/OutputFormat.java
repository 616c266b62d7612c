package org.ingest.writing;

/** How the articles' JSON objects stand together. */
public enum OutputFormat {
  /** One array of all articles. */
  JSON("[\n", ",\n", "", "\n]\n", "[]\n"),
  /** An object a line, ended at once, so that a reader of lines need not wait for the next. */
  JSONL("", "", "\n", "", "");

  /** Stands before the first article. */
  final String opening;

  /** Stands before each other article. */
  final String separator;

  /** Stands behind each article. */
  final String terminator;

  /** Stands behind the last article. */
  final String closing;

  /** Is all that is written when there is no article. */
  final String nothing;

  OutputFormat(
      String opening, String separator, String terminator, String closing, String nothing) {
    this.opening = opening;
    this.separator = separator;
    this.terminator = terminator;
    this.closing = closing;
    this.nothing = nothing;
  }
}
