package org.ingest.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ingest.Ingester;
import org.ingest.Options;
import org.ingest.collection.Registry;
import org.ingest.nlp.Loading;
import org.ingest.reading.Input;
import org.ingest.reading.InputFinder;
import org.ingest.writing.ArticleWriter;
import org.ingest.writing.OutputFormat;

/**
 * One run over all inputs, written to one output.
 *
 * @param arguments files, folders and {@code -}, as typed
 * @param output none is standard output
 * @param registry where the table of all articles' people, places and units goes, if anywhere
 * @param models reads the models, or waits until they are read
 */
record IngestRun(
    List<String> arguments,
    Options options,
    OutputFormat format,
    boolean pretty,
    Optional<Path> output,
    Optional<Path> registry,
    Loading.Reader<Ingester> models,
    Streams streams,
    Messages messages) {

  /**
   * @return the exit status
   * @throws IOException when there is no model or the output cannot be written
   */
  int run() throws IOException {
    Tally tally = new Tally(messages);
    List<Input> inputs = new InputFinder().find(arguments, streams.in(), tally::note);
    if (inputs.isEmpty()) {
      return ExitStatus.COULD_NOT_RUN;
    }
    refuseToOverwrite(inputs);
    if (registry.isEmpty()) {
      return write(inputs, models.read(), tally, Optional.empty());
    }
    try (RegistryFile table = RegistryFile.open(registry.get())) {
      int status = write(inputs, models.read(), tally, Optional.of(table.registry()));
      table.write();
      return status;
    }
  }

  private int write(List<Input> inputs, Ingester ingester, Tally tally, Optional<Registry> table)
      throws IOException {
    try (ArticleWriter writer = format.writer(open(), pretty)) {
      ingester.with(options).read(inputs, new ArticleCollector(writer, tally, table));
    } catch (ClosedPipeException e) {
      return ExitStatus.OK;
    }
    return tally.exitStatus();
  }

  private void refuseToOverwrite(List<Input> inputs) throws IOException {
    for (Path file : Stream.concat(output.stream(), registry.stream()).toList()) {
      for (Input input : inputs) {
        boolean isFile = !input.name().equals(Input.STDIN);
        if (isFile && Files.exists(file) && Files.isSameFile(Path.of(input.name()), file)) {
          throw new IOException(file + ": is an input as well; nothing written");
        }
      }
    }
    if (output.isPresent() && registry.isPresent() && isSame(output.get(), registry.get())) {
      throw new IOException(registry.get() + ": is the output as well; nothing written");
    }
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    return Files.exists(one) && Files.exists(other)
        ? Files.isSameFile(one, other)
        : one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  private OutputStream open() throws IOException {
    if (output.isEmpty()) {
      return new PipeOutputStream(new BufferedOutputStream(streams.out(), 1 << 16));
    }
    try {
      return new BufferedOutputStream(Files.newOutputStream(output.get()), 1 << 16);
    } catch (IOException e) {
      throw FileFault.cannotBeWritten(output.get(), e);
    }
  }
}
