package org.ingest.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** Turns Parquet into JSON Lines, and these into Parquet, in a process of its own. */
final class Parquet {
  private Parquet() {}

  /** Run with "read" or "write", from where, and to where. */
  public static void main(String[] arguments) throws IOException {
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      if (arguments[0].equals("read")) {
        read(spark, Path.of(arguments[1]), Path.of(arguments[2]));
      } else {
        spark
            .read()
            .json(arguments[1])
            .coalesce(1)
            .write()
            .mode(SaveMode.ErrorIfExists)
            .parquet(arguments[2]);
      }
    }
  }

  /** File by file, since Spark itself begins with the largest. */
  private static void read(SparkSession spark, Path folder, Path to) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        if (file.getFileName().toString().startsWith("part-")) {
          lines.addAll(spark.read().parquet(file.toString()).toJSON().collectAsList());
        }
      }
    }
    Files.write(to, lines);
  }
}
