package org.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ingest.Ingester;
import org.ingest.Options;
import org.ingest.nlp.Loading;
import org.ingest.reading.Input;
import org.ingest.splitting.SplitOptions;

/**
 * One run over all inputs, written to its outputs.
 *
 * @param registry where the table of all articles' people, places and units goes, if anywhere
 * @param ledger where what all articles claim goes, if anywhere
 * @param batching what earlier runs may have done of the work
 * @param models reads the models, or waits until they are read
 */
record IngestRun(
    InputArguments arguments,
    Options options,
    List<Destination> destinations,
    Optional<Path> registry,
    Optional<Path> ledger,
    BatchOptions batching,
    Loading.Reader<Ingester> models,
    Streams streams,
    Messages messages) {

  /**
   * @return the exit status
   * @throws IOException when there is no model or the output cannot be written
   */
  int run() throws IOException {
    Tally tally = new Tally(messages);
    refuseOneFileForBoth();
    List<Input> found = arguments.find(streams.in(), tally::note);
    List<Input> inputs =
        new OwnFiles(outputs(), registry, ledger, tally::note)
            .without(found, isToldWhatFilesHold());
    if (inputs.isEmpty()) {
      if (!found.isEmpty()) {
        messages.error("nothing else to read; nothing written");
      }
      return ExitStatus.COULD_NOT_RUN;
    }
    Batch batch = batching.open(destinations);
    try (SideFiles beside = SideFiles.open(registry, ledger)) {
      boolean whole = write(inputs, tally, beside, batch);
      if (whole) {
        beside.write();
        batch.finish(destinations);
      }
      return status(tally, whole);
    }
  }

  private boolean isToldWhatFilesHold() {
    return options.splitting().format() != SplitOptions.InputFormat.AUTO;
  }

  private static int status(Tally tally, boolean whole) {
    return whole ? tally.exitStatus() : ExitStatus.OK;
  }

  /** False when who reads the output wanted no more of it. */
  private boolean write(List<Input> inputs, Tally tally, SideFiles beside, Batch batch)
      throws IOException {
    NowReading reading = new NowReading(streams.errIsTerminal());
    RunTotals totals = new RunTotals();
    Progress progress = new Progress(messages, totals, reading::bytes, sizeToTell(inputs));
    try (OutputSet out = OutputSet.open(destinations, batch.earlier(), streams);
        progress) {
      if (streams.errIsTerminal()) {
        progress.start();
      }
      models
          .read()
          .with(options)
          .read(
              reading.over(inputs), batch, new ArticleCollector(out, tally, beside, batch, totals));
      out.finish();
    } catch (ClosedPipeException e) {
      return false;
    } catch (Error e) {
      throw new CannotGoOnException(reading.name(), e);
    }
    if (streams.errIsTerminal() && progress.seconds() > 1) {
      messages.note(totals.told(inputs.size(), tally.skipped() + batch.passedOver()));
    }
    return true;
  }

  /** In bytes; unknown where one of them is no file, or nobody watches. */
  private OptionalLong sizeToTell(List<Input> inputs) {
    if (!streams.errIsTerminal()) {
      return OptionalLong.empty();
    }
    try {
      long size = 0;
      for (Input input : inputs) {
        size += Files.size(Path.of(input.name()));
      }
      return OptionalLong.of(size);
    } catch (IOException | InvalidPathException e) {
      return OptionalLong.empty();
    }
  }

  private void refuseOneFileForBoth() throws IOException {
    for (Path output : outputs()) {
      refuseSame(Optional.of(output), registry, "output");
      refuseSame(Optional.of(output), ledger, "output");
    }
    refuseSame(registry, ledger, "registry");
  }

  private static void refuseSame(Optional<Path> one, Optional<Path> other, String what)
      throws IOException {
    if (one.isPresent() && other.isPresent() && isSame(one.get(), other.get())) {
      throw new IOException(other.get() + ": is the " + what + " as well; nothing written");
    }
  }

  /** The files that are written; none when it is standard output. */
  private List<Path> outputs() {
    return destinations.stream().flatMap(each -> each.file().stream()).toList();
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    return Files.exists(one) && Files.exists(other)
        ? Files.isSameFile(one, other)
        : one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }
}
