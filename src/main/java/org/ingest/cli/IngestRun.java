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
import org.ingest.OutcomeSink;
import org.ingest.nlp.Loading;
import org.ingest.reading.Input;
import org.ingest.splitting.SplitOptions;

/**
 * One run over all inputs, written to its outputs.
 *
 * @param registry where the table of all articles' people, places and units goes, if anywhere
 * @param ledger where what all articles claim goes, if anywhere
 * @param batching what earlier runs may have done of the work
 * @param lists what the user knows and decides
 * @param models reads the models, or waits until they are read
 */
record IngestRun(
    InputArguments arguments,
    Options options,
    List<Destination> destinations,
    Optional<Path> registry,
    Optional<Path> ledger,
    BatchOptions batching,
    ListOptions lists,
    Loading.Reader<Ingester> models,
    Streams streams,
    Messages messages) {

  /**
   * @return the exit status
   * @throws IOException when there is no model or the output cannot be written
   */
  int run() throws IOException {
    Tally tally = new Tally(messages);
    ownFiles().refuseOneForTwo();
    CorrectionTally corrections = CorrectionTally.open(lists.corrections(), tally);
    List<Input> found = arguments.find(streams.in(), tally::note);
    List<Input> inputs = ownFiles().without(found, isToldWhatFilesHold(), tally::note);
    if (inputs.isEmpty()) {
      if (!found.isEmpty()) {
        messages.error("nothing else to read; nothing written");
      }
      return ExitStatus.COULD_NOT_RUN;
    }
    Batch batch = batching.open(destinations);
    try (SideFiles beside = SideFiles.open(registry, ledger)) {
      boolean whole = write(inputs, tally, corrections, beside, batch);
      if (whole) {
        corrections.finish();
        beside.write();
        batch.finish();
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
  private boolean write(
      List<Input> inputs, Tally tally, CorrectionTally corrections, SideFiles beside, Batch batch)
      throws IOException {
    NowReading reading = new NowReading(streams.errIsTerminal());
    RunTotals totals = new RunTotals();
    Progress progress = new Progress(messages, totals, reading::bytes, sizeToTell(inputs));
    try (OutputSet out = OutputSet.open(destinations, batch.earlier(), streams);
        progress) {
      if (streams.errIsTerminal()) {
        progress.start();
      }
      OutcomeSink sink =
          corrections.before(new ArticleCollector(out, tally, beside, batch, totals));
      models.read().with(corrections.with(options)).read(reading.over(inputs), batch, sink);
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

  private OwnFiles ownFiles() {
    return new OwnFiles(outputs(), registry, ledger, lists.lexicon(), lists.corrections());
  }

  /** The files that are written; none when it is standard output. */
  private List<Path> outputs() {
    return destinations.stream().flatMap(each -> each.file().stream()).toList();
  }
}
