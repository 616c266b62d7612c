package org.ingest.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.ingest.collection.Registry;
import org.ingest.collection.RegistryRow;
import org.ingest.writing.RegistryJson;
import scala.Tuple2;

/**
 * The table of the people, places and units of all articles. What may be the same is brought
 * together by a shuffle, and entered there in the order of the articles; rows stand in the order of
 * those of whom they tell first, as the command's.
 */
final class ArchiveRegistry {
  private ArchiveRegistry() {}

  /**
   * Writes it.
   *
   * @param parts in their order
   * @param marked the same with their copies
   */
  static void write(
      List<Part> parts,
      JavaPairRDD<Part, Map<Integer, String>> marked,
      OutputFolder folder,
      Path to,
      JavaSparkContext spark)
      throws IOException {
    Map<Part, Integer> ranks = new HashMap<>();
    parts.forEach(part -> ranks.put(part, ranks.size()));
    Iterator<byte[]> rows =
        marked
            .flatMapToPair(part -> named(part._1(), ranks.get(part._1()), part._2(), folder))
            .groupByKey()
            .values()
            .flatMapToPair(ArchiveRegistry::rows)
            .sortByKey()
            .values()
            .toLocalIterator();
    try (OutputStream out = to.getFileSystem(spark.hadoopConfiguration()).create(to, true)) {
      while (rows.hasNext()) {
        out.write(rows.next());
        out.write('\n');
      }
    }
  }

  private static Iterator<Tuple2<String, NamedEntity>> named(
      Part part, int rank, Map<Integer, String> copies, OutputFolder folder) throws IOException {
    List<Tuple2<String, NamedEntity>> named = new ArrayList<>();
    try (WorkedLines lines = new WorkedLines(part, copies, folder)) {
      for (int position = 0; lines.hasNext(); position++) {
        long number = (long) rank << Integer.SIZE | position;
        for (NamedEntity each : NamedEntity.of(lines.next(), number)) {
          named.add(new Tuple2<>(each.key(), each));
        }
      }
    }
    return named.iterator();
  }

  /** Where a row stands: rows of one key follow one another. */
  private record Place(NamedEntity first, int row) implements Serializable, Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byFirst = first.compareTo(other.first);
      return byFirst != 0 ? byFirst : Integer.compare(row, other.row);
    }
  }

  private static Iterator<Tuple2<Place, byte[]>> rows(Iterable<NamedEntity> same)
      throws IOException {
    List<NamedEntity> sorted = new ArrayList<>();
    same.forEach(sorted::add);
    sorted.sort(null);
    Registry registry = NamedEntity.registry();
    for (NamedEntity each : sorted) {
      each.addTo(registry);
    }
    List<Tuple2<Place, byte[]>> rows = new ArrayList<>();
    for (RegistryRow row : registry.rows()) {
      rows.add(new Tuple2<>(new Place(sorted.get(0), rows.size()), RegistryJson.toBytes(row)));
    }
    return rows.iterator();
  }
}
