package org.ingest.spark;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** Turns Parquet into JSON Lines, and these into Parquet, in a process of its own. */
final class Parquet {
  private Parquet() {}

  /** Run with "read" or "write", from where, and to where. */
  public static void main(String[] arguments) throws IOException {
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      if (arguments[0].equals("read")) {
        Dataset<Row> rows = spark.read().parquet(arguments[1]);
        rows.toJSON().write().text(arguments[2]);
      } else {
        Dataset<Row> rows = spark.read().json(arguments[1]).coalesce(1);
        rows.write().mode(SaveMode.ErrorIfExists).parquet(arguments[2]);
      }
    }
  }
}
