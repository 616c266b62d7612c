package org.ingest.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final long MOST_MINUTES = 60;
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
    command.add("-Xmx1g");
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
    if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("not done in time");
    }
    return process.exitValue();
  }

  String told() throws IOException {
    return Files.readString(err);
  }
}
