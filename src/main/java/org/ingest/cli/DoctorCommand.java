package org.ingest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ingest.Ingester;
import picocli.CommandLine.Command;

/** Tells what a report of a fault should: versions, and whether the models are there and whole. */
@Command(
    name = "doctor",
    description = "Tell versions, memory and encodings, and whether the models are whole.")
final class DoctorCommand implements Callable<Integer> {
  private static final int MEGABYTE = 1 << 20;

  private final Streams streams;
  private final CommonOptions common;

  DoctorCommand(Streams streams, CommonOptions common) {
    this.streams = streams;
    this.common = common;
  }

  /**
   * @throws IOException when a model is missing or damaged, with a message for the user
   */
  @Override
  public Integer call() throws IOException {
    PrintWriter out = streams.outWriter();
    out.println("version:   " + new ProgramVersion().getVersion()[0]);
    out.println("java:      " + Runtime.version() + ", " + property("java.home"));
    out.println("system:    " + property("os.name") + ", " + property("os.arch"));
    out.println(
        "memory:    at most " + Runtime.getRuntime().maxMemory() / MEGABYTE + " MB of heap");
    out.println("jobs:      --jobs auto is " + new JobsConverter().convert("auto"));
    out.println(
        "encodings: files' names "
            + property("sun.jnu.encoding")
            + ", articles and results "
            + "UTF-8; the system's is "
            + Charset.defaultCharset());
    Path models = common.models();
    Ingester.load(models).extract("Three soldiers arrived in Riga.");
    out.println(
        "models:    whole, "
            + ProducerFinder.digest(models).orElse("without a manifest")
            + ", "
            + models);
    return ExitStatus.OK;
  }

  private static String property(String name) {
    return System.getProperty(name);
  }
}
