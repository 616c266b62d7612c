package org.ingest.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/** The steps of the job, each of which leaves out what is there already. */
final class Job {
  /** More tasks than this make one step slower, not faster. */
  private static final int MOST_PARTITIONS = 2000;

  /** So many parts, of 4 MB of text each unless told otherwise, make a file of Parquet. */
  private static final int PARTS_IN_PARQUET = 8;

  private final JavaSparkContext spark;
  private final Settings settings;
  private final OutputFolder folder;
  private JavaPairRDD<Part, Map<Integer, String>> marked;

  Job(JavaSparkContext spark, Settings settings, OutputFolder folder) {
    this.spark = spark;
    this.settings = settings;
    this.folder = folder;
  }

  /** Reads and works: after this all parts are worked on. */
  void work(List<InputFile> inputs) throws IOException {
    Settings settings = this.settings;
    OutputFolder folder = this.folder;
    spark.setJobDescription("cut inputs");
    List<Bundle> bundles = Stretches.of(inputs, settings, spark, folder.configuration());
    Set<String> read = Set.copyOf(folder.names(OutputFolder.READ));
    List<Bundle> unread =
        bundles.stream().filter(each -> !read.contains("" + each.number())).toList();
    if (!unread.isEmpty()) {
      spark.setJobDescription("read inputs");
      spark
          .parallelize(unread, unread.size())
          .foreach(bundle -> Staging.read(bundle, settings, folder));
    }
    if (folder.names(OutputFolder.READ).size() != bundles.size()) {
      throw new IOException(
          folder.root() + ": not the same folder for the driver and all executors");
    }
    List<Part> staged = parts(OutputFolder.STAGED);
    List<Part> worked = parts(OutputFolder.WORKED);
    if (!worked.isEmpty()) {
      System.err.println(
          "ingest: " + worked.size() + " parts are worked on already, " + staged.size() + " left");
    }
    if (!staged.isEmpty()) {
      spark.setJobDescription("extract");
      spark
          .parallelize(staged, staged.size())
          .foreach(part -> Extraction.work(part, settings, folder));
    }
  }

  /** Marks the copies, and puts the lines in their place. */
  void publishLines() throws IOException {
    OutputFolder folder = this.folder;
    Set<String> there = Set.copyOf(folder.names(OutputFolder.ARTICLES));
    spark.setJobDescription("mark copies, publish");
    marked()
        .filter(part -> !there.contains(file(part._1())))
        .foreach(part -> publish(part._1(), part._2(), folder));
  }

  private static String file(Part part) {
    return "part-" + part.name() + ".jsonl";
  }

  private static void publish(Part part, Map<Integer, String> copies, OutputFolder folder)
      throws IOException {
    try (OutputFolder.NewFile file = folder.create(OutputFolder.ARTICLES + "/" + file(part));
        WorkedLines lines = new WorkedLines(part, copies, folder)) {
      while (lines.hasNext()) {
        file.stream().write(lines.next());
        file.stream().write('\n');
      }
      file.keep();
    }
  }

  /** The same as rows of typed columns, a file of Parquet for some parts. */
  void publishParquet() throws IOException {
    OutputFolder folder = this.folder;
    SparkSession session = SparkSession.builder().sparkContext(spark.sc()).getOrCreate();
    folder.delete(OutputFolder.ARTICLES);
    spark.setJobDescription("mark copies, publish");
    JavaRDD<String> lines =
        marked()
            .sortByKey(true, Math.max(1, parts(OutputFolder.WORKED).size() / PARTS_IN_PARQUET))
            .flatMap(part -> lines(part._1(), part._2(), folder));
    session
        .read()
        .schema(ArticleSchema.get())
        .option("mode", "FAILFAST")
        .json(session.createDataset(lines.rdd(), Encoders.STRING()))
        .write()
        .parquet(folder.path(OutputFolder.ARTICLES).toString());
  }

  private static Iterator<String> lines(Part part, Map<Integer, String> copies, OutputFolder folder)
      throws IOException {
    Iterable<byte[]> lines = WorkedLines.of(part, copies, folder);
    return StreamSupport.stream(lines.spliterator(), false)
        .map(line -> new String(line, StandardCharsets.UTF_8))
        .iterator();
  }

  /** Writes the ledger of all articles. */
  void writeLedger(String file) throws IOException {
    spark.setJobDescription("ledger");
    ArchiveLedger.write(parts(OutputFolder.WORKED), folder, new Path(file), spark);
  }

  /** Writes the table of the people, places and units of all articles. */
  void writeRegistry(String file) throws IOException {
    spark.setJobDescription("registry");
    ArchiveRegistry.write(parts(OutputFolder.WORKED), marked(), folder, new Path(file), spark);
  }

  /** Whether any input, or article of one, was lost. */
  boolean anyFailure() throws IOException {
    OutputFolder folder = this.folder;
    List<String> errors = folder.names(OutputFolder.ERRORS);
    return !errors.isEmpty()
        && !spark
            .parallelize(errors, Math.min(errors.size(), MOST_PARTITIONS))
            .filter(name -> ErrorRows.tellFailure(folder, OutputFolder.ERRORS + "/" + name))
            .isEmpty();
  }

  /** All parts in their order, with their copies. */
  private JavaPairRDD<Part, Map<Integer, String>> marked() throws IOException {
    if (marked != null) {
      return marked;
    }
    List<Part> parts = parts(OutputFolder.WORKED);
    int partitions = Math.max(1, Math.min(parts.size(), MOST_PARTITIONS));
    JavaPairRDD<Part, Map<Integer, String>> copies =
        Duplicates.of(parts, folder, spark, partitions);
    marked =
        spark
            .parallelize(parts, partitions)
            .mapToPair(part -> new Tuple2<>(part, part))
            .leftOuterJoin(copies)
            .mapToPair(
                each -> new Tuple2<>(each._1(), each._2()._2().or(new TreeMap<Integer, String>())));
    return marked;
  }

  private List<Part> parts(String in) throws IOException {
    return folder.names(in).stream().map(Part::of).toList();
  }
}
