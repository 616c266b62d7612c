package org.ingest.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * A process of the built program, or of a Spark that the built job is submitted to.
 *
 * @param out its standard output
 * @param err its standard error
 */
record Run(Process process, Path out, Path err) {
  private static final Duration MOST = Duration.ofHours(2);

  /** Of driver and executor together, with two tasks. */
  static final int HEAP_MEGABYTES = 1024;

  private static final int LOOK_MILLISECONDS = 50;
  private static final Path PROGRAM = Path.of("target/ingest/bin/ingest").toAbsolutePath();
  private static final Path JOB = Path.of("target/ingest-spark.jar").toAbsolutePath();

  /** The program, in a folder of its own. */
  static Run command(Path folder, String... arguments) throws IOException {
    return start(folder, List.of(PROGRAM.toString()), arguments);
  }

  /** The job on two cores of this machine, with what Spark itself has on its class path. */
  static Run submit(Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(spark(folder));
    command.addAll(List.of("org.apache.spark.deploy.SparkSubmit"));
    command.addAll(List.of("--class", "org.ingest.spark.Main", JOB.toString()));
    return start(folder, command, arguments);
  }

  /** {@link Parquet} on such a Spark. */
  static Run parquet(Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(spark(folder));
    command.add(Parquet.class.getName());
    return start(folder, command, arguments);
  }

  private static List<String> spark(Path folder) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + HEAP_MEGABYTES + "m");
    // as the command runs: the second compiler costs more than it saves over so little
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptions().trim().split("\\s+")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("-Dspark.master=local[2]");
    command.add("-Dspark.app.name=ingest");
    command.add("-Dspark.ui.enabled=false");
    command.add("-Dspark.driver.host=localhost");
    command.add("-Dspark.local.dir=" + folder.resolve("spark-local"));
    return command;
  }

  private static Run start(Path folder, List<String> program, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(program);
    command.addAll(Arrays.asList(arguments));
    Path out = Files.createTempFile(folder, ".out", "");
    Path err = Files.createTempFile(folder, ".err", "");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new Run(process, out, err);
  }

  int status() throws InterruptedException {
    return cost().status();
  }

  /**
   * What it took to its end.
   *
   * @param cpu of all its threads, as last seen
   * @param peak the most memory that was resident, in megabytes; 0 where no one tells
   */
  record Cost(int status, Duration cpu, long peak) {}

  /** Waits for its end, and looks at it in between: afterwards no one can tell. */
  Cost cost() throws InterruptedException {
    Duration cpu = Duration.ZERO;
    long peak = 0;
    Instant end = Instant.now().plus(MOST);
    while (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
      cpu = process.info().totalCpuDuration().orElse(cpu);
      peak = Math.max(peak, peak());
      if (Instant.now().isAfter(end)) {
        process.destroyForcibly();
        throw new IllegalStateException("not done in time");
      }
    }
    return new Cost(process.exitValue(), cpu, peak);
  }

  private long peak() {
    try {
      return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  String told() throws IOException {
    return Files.readString(err);
  }
}
