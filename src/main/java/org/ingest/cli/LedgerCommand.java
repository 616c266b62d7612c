package org.ingest.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ingest.Ingester;
import org.ingest.Options;
import org.ingest.ledger.Ledger;
import org.ingest.ledger.LedgerReader;
import org.ingest.reading.Input;
import org.ingest.writing.LedgerJson;
import org.ingest.writing.LedgerPage;
import org.ingest.writing.LedgerTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a ledger of articles, of what was extracted before, and of earlier ledgers. */
@Command(
    name = "ledger",
    description =
        "Gather what articles claim about forces: who says how many, where, when, how often it is"
            + " told, and which claims contradict. Writes JSON Lines.",
    footer = {
      "",
      "Extend a ledger by tomorrow's articles:",
      "  ingest ledger ledger.jsonl tomorrow/ -o ledger.jsonl"
    })
final class LedgerCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommonOptions common;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "News, what ingest wrote of it (JSON or JSON Lines), or earlier ledgers; - is standard"
              + " input, as is no file at all.")
  private List<String> files = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, not to standard output. May be one of the inputs.")
  private Path output;

  @Option(names = "--claims", paramLabel = "FILE", description = "Write the claims as CSV too.")
  private Path claims;

  @Option(
      names = "--lines",
      paramLabel = "FILE",
      description = "Write the lines as CSV too, a row for each statement.")
  private Path lines;

  @Option(
      names = "--page",
      paramLabel = "FILE",
      description =
          "Write a page to look at too: each force's lines over time, with sources and what"
              + " contradicts, to filter.")
  private Path page;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "The day (2025-04-28) of news whose header gives none.")
  private LocalDate date;

  LedgerCommand(Streams streams, CommonOptions common) {
    this.streams = streams;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException {
    Tally tally = new Tally(common.messages(streams));
    Ledger ledger = new Ledger();
    LedgerOutputs outputs =
        new LedgerOutputs(output, Stream.of(claims, lines, page).filter(Objects::nonNull).toList());
    outputs.refuseOneFileForTwo();
    boolean anyInput = source(tally).read(files, streams.in(), sink(ledger, outputs));
    if (!anyInput) {
      return ExitStatus.COULD_NOT_RUN;
    }
    write(output, stream -> LedgerJson.write(ledger, stream));
    writeBeside(claims, stream -> LedgerTables.writeClaims(ledger, stream));
    writeBeside(lines, stream -> LedgerTables.writeLines(ledger, stream));
    writeBeside(page, stream -> LedgerPage.write(ledger, stream));
    return tally.exitStatus();
  }

  private ArticleJsonSource source(Tally tally) {
    Options options = date == null ? Options.DEFAULT : Options.DEFAULT.withDate(date);
    return new ArticleJsonSource(() -> Ingester.load(common.models()), options, tally);
  }

  private static ArticleJsonSource.Sink sink(Ledger ledger, LedgerOutputs outputs) {
    LedgerReader reader = new LedgerReader(ledger);
    return new ArticleJsonSource.Sink() {
      @Override
      public void begin(List<Input> inputs) throws IOException {
        outputs.refuseInputs(inputs);
      }

      @Override
      public void broken(Input input) throws IOException {
        outputs.refuseBroken(input);
      }

      @Override
      public void article(JsonNode json) throws IOException {
        reader.add(json);
      }

      @Override
      public void written(InputStream in) throws IOException {
        reader.read(in);
      }
    };
  }

  /** What is written where. */
  private interface Form {
    void write(OutputStream stream) throws IOException;
  }

  private void writeBeside(Path file, Form form) throws IOException {
    if (file != null) {
      write(file, form);
    }
  }

  private void write(Path file, Form form) throws IOException {
    try (Output out = file == null ? new StandardOutput(streams.out()) : OutputFile.open(file)) {
      form.write(out.stream());
      out.finish();
    } catch (ClosedPipeException e) {
      // Who reads the output wanted no more of it.
    }
  }
}
