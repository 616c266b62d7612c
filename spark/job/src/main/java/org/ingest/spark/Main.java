package org.ingest.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import org.ingest.cli.ColumnNames;
import org.ingest.splitting.SplitOptions.InputFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What {@code spark-submit} runs. */
@Command(
    name = "ingest-spark.jar",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Read raw news articles on a Spark cluster and write what they say of people, places,"
            + " units, troop counts and dates, as ingest does on one machine.")
public final class Main implements Callable<Integer> {
  private static final int SOME_FAILED = 1;
  private static final int COULD_NOT_RUN = 2;
  private static final long MEGABYTE = 1 << 20;

  /** Forms of output. */
  enum Format {
    JSONL,
    PARQUET
  }

  @Option(
      names = "--input",
      required = true,
      arity = "1..*",
      paramLabel = "PATTERN",
      description = "Files, folders or patterns, of any file system that Spark knows.")
  private List<String> inputs;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FOLDER",
      description = "Gets articles/, errors/ and, while the job runs, _work/.")
  private String output;

  @Option(
      names = "--format",
      defaultValue = "JSONL",
      paramLabel = "jsonl|parquet",
      description = "How articles are written. Default: jsonl.")
  private Format format;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "Write to FILE what the articles claim about forces, as ingest does.")
  private String ledger;

  @Option(
      names = "--registry",
      paramLabel = "FILE",
      description = "Write to FILE one table of people, places and units, as ingest does.")
  private String registry;

  @Option(
      names = "--resume",
      description = "Go on with a job that was broken off, by the same command.")
  private boolean resume;

  @Option(names = "--date", paramLabel = "DAY", description = "As of ingest.")
  private LocalDate date;

  @Option(
      names = "--kind",
      defaultValue = "AUTO",
      paramLabel = "KIND",
      description = "What the files hold, as --input of ingest. Default: auto.")
  private InputFormat kind;

  @Option(
      names = "--columns",
      defaultValue = "",
      paramLabel = "text=NAME,...",
      description = "As of ingest.")
  private String columns;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Find also the names of this list, as ingest does.")
  private String lexicon;

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = "Apply these decisions, as ingest does.")
  private String corrections;

  @Option(names = "--no-clean", description = "As of ingest.")
  private boolean noClean;

  @Option(
      names = "--split-size",
      defaultValue = "64",
      paramLabel = "MB",
      description = "JSON Lines that are not packed are read in stretches of this. Default: 64.")
  private double splitSize;

  @Option(
      names = "--part-size",
      defaultValue = "4",
      paramLabel = "MB",
      description = "So much text is one task, and one file of the output. Default: 4.")
  private double partSize;

  /** Runs the job; the process ends with its status where that is not 0. */
  public static void main(String[] arguments) {
    int status =
        new CommandLine(new Main())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(Main::tell)
            .execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  private static int tell(Exception e, CommandLine command, CommandLine.ParseResult arguments)
      throws Exception {
    if (e instanceof IOException || e instanceof IllegalArgumentException) {
      System.err.println("ingest: " + e.getMessage());
      return COULD_NOT_RUN;
    }
    throw e;
  }

  @Override
  public Integer call() throws IOException {
    try (JavaSparkContext spark =
        new JavaSparkContext(new SparkConf().setIfMissing("spark.app.name", "ingest"))) {
      OutputFolder folder =
          OutputFolder.of(output, new SerializableConfiguration(spark.hadoopConfiguration()));
      List<InputFile> found = InputFiles.find(inputs, spark.hadoopConfiguration());
      Settings settings = settings(spark);
      settings.names(); // what is wrong with them is told before anything is written
      Manifest.of(found, settings).begin(folder, resume);
      Job job = new Job(spark, settings, folder);
      job.work(found);
      if (ledger != null) {
        job.writeLedger(ledger);
      }
      if (registry != null) {
        job.writeRegistry(registry);
      }
      if (format == Format.JSONL) {
        job.publishLines();
      } else {
        job.publishParquet();
      }
      if (settings.corrections() != null) {
        CorrectedArticles.tell(settings.corrections(), folder);
      }
      Manifest.end(folder);
      return job.anyFailure() ? SOME_FAILED : 0;
    }
  }

  private Settings settings(JavaSparkContext spark) throws IOException {
    return new Settings(
        date,
        kind,
        ColumnNames.parse(columns),
        !noClean,
        UserList.read(lexicon, spark),
        UserList.read(corrections, spark),
        (long) (splitSize * MEGABYTE),
        (long) (partSize * MEGABYTE));
  }
}
