package org.ingest.writing;

import java.io.OutputStream;
import java.util.Locale;

/** The forms of output, by the names that {@code --format} takes. */
public enum OutputFormat {
  /** One array of all articles. */
  JSON,
  /** One object per line. */
  JSONL,
  /** A table, after RFC 4180. */
  CSV,
  /** A table, its cells separated by tabs. */
  TSV,
  /** Places and counts as points on a map. */
  GEOJSON,
  /** FollowTheMoney: entities for Aleph, one per line. */
  FTM,
  /** A graph of who stands with whom, for Gephi. */
  GEXF,
  /** A page to look at, in one file. */
  HTML;

  /**
   * A writer of this form.
   *
   * @param out closed by the writer
   */
  public ArticleWriter writer(OutputStream out, OutputOptions options) {
    return switch (this) {
      case JSON -> new JsonArrayWriter(out, options);
      case JSONL -> new JsonLinesWriter(out, options);
      case CSV -> TableWriter.csv(out, options);
      case TSV -> TableWriter.tsv(out, options);
      case GEOJSON -> new GeoJsonWriter(out);
      case FTM -> new FtmWriter(out);
      case GEXF -> new GexfWriter(out);
      case HTML -> new HtmlWriter(out, options);
    };
  }

  /** Whether it is a table, whose fields are columns. */
  public boolean isTable() {
    return this == CSV || this == TSV;
  }

  /** Whether it is JSON of articles, whose fields are keys. */
  public boolean isJson() {
    return this == JSON || this == JSONL;
  }

  /** As {@code --format} takes it, and as names of files end: <i>csv</i>. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
