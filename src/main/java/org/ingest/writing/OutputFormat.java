package org.ingest.writing;

import java.io.OutputStream;

/** The forms of output, by the names that {@code --format} takes. */
public enum OutputFormat {
  /** One array of all articles. */
  JSON,
  /** An object a line. */
  JSONL;

  /**
   * A writer of this form.
   *
   * @param out closed by the writer
   * @param pretty whether JSON is indented, where the form allows it
   */
  public ArticleWriter writer(OutputStream out, boolean pretty) {
    return switch (this) {
      case JSON -> new JsonArrayWriter(out, pretty);
      case JSONL -> new JsonLinesWriter(out);
    };
  }
}
