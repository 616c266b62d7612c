package org.ingest.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ingest.Ingester;
import org.ingest.Options;
import org.ingest.ledger.ClaimReader;
import org.ingest.ledger.check.CheckedFigure;
import org.ingest.ledger.check.CheckedFigure.Verdict;
import org.ingest.ledger.check.FigureCheck;
import org.ingest.ledger.check.ReadArticle;
import org.ingest.ledger.check.StatedFigure;
import org.ingest.ledger.check.StatedFigures;
import org.ingest.reading.Encodings;
import org.ingest.writing.CheckJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds figures that somebody else extracted against the articles. */
@Command(
    name = "check",
    description =
        "Hold figures that somebody else took from articles (a JSON array, JSON Lines or a CSV"
            + " table with text or number, and force, status, place, source, article where known;"
            + " keys as in the table of counts or as others call them) against the articles:"
            + " as_stated, other_value or not_in_text, with the sentence."
            + " Writes one JSON object per line.")
final class CheckCommand implements Callable<Integer> {
  private static final long MOST_BYTES = 256L << 20;

  private final Streams streams;
  private final CommonOptions common;

  @Parameters(index = "0", paramLabel = "FIGURES", description = "The figures.")
  private Path figures;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ARTICLE",
      description = "News, or what ingest wrote of it (JSON or JSON Lines).")
  private List<String> articles;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "The day (2025-04-28) of news whose header gives none.")
  private LocalDate date;

  CheckCommand(Streams streams, CommonOptions common) {
    this.streams = streams;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = common.messages(streams);
    Tally tally = new Tally(messages);
    List<StatedFigure> stated = stated();
    List<ReadArticle> read = new ArrayList<>();
    Options options = date == null ? Options.DEFAULT : Options.DEFAULT.withDate(date);
    boolean anyInput =
        new ArticleJsonSource(() -> Ingester.load(common.models()), options, tally)
            .read(articles, streams.in(), sink(read));
    if (!anyInput) {
      return ExitStatus.COULD_NOT_RUN;
    }
    messages.note(summary(write(stated, new FigureCheck(read))));
    return tally.exitStatus();
  }

  private List<StatedFigure> stated() throws IOException {
    String content;
    try {
      content = decoded(figures);
    } catch (IOException e) {
      throw new IOException(figures + ": cannot be read: " + e.getMessage(), e);
    }
    try {
      return StatedFigures.read(content);
    } catch (IOException e) {
      throw new IOException(figures + ": " + e.getMessage(), e);
    }
  }

  private static String decoded(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException("more than " + MOST_BYTES + " bytes");
    }
    byte[] bytes = Files.readAllBytes(file);
    Charset charset = Encodings.marked(bytes).orElseGet(() -> Encodings.guessed(bytes));
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static ArticleJsonSource.Sink sink(List<ReadArticle> read) {
    ClaimReader reader = new ClaimReader();
    return new ArticleJsonSource.Sink() {
      @Override
      public void article(JsonNode json) {
        read.add(ReadArticle.of(json, reader));
      }

      @Override
      public void written(InputStream in) throws IOException {
        try (MappingIterator<JsonNode> values =
            new ObjectMapper().readerFor(JsonNode.class).readValues(in)) {
          while (values.hasNextValue()) {
            article(values.nextValue());
          }
        } catch (JsonProcessingException e) {
          throw new IOException(
              "expected articles as ingest writes them: " + e.getOriginalMessage());
        }
      }
    };
  }

  private Map<Verdict, Integer> write(List<StatedFigure> stated, FigureCheck check)
      throws IOException {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    try (Output out = new StandardOutput(streams.out())) {
      for (StatedFigure figure : stated) {
        CheckedFigure checked = check.check(figure);
        counts.merge(checked.verdict(), 1, Integer::sum);
        out.stream().write(CheckJson.toBytes(checked));
        out.stream().write('\n');
      }
      out.finish();
    } catch (ClosedPipeException e) {
      // Who reads the output wanted no more of it.
    }
    return counts;
  }

  private static String summary(Map<Verdict, Integer> counts) {
    return String.format(
        "%d as stated, %d with another value, %d not in the text%s",
        counts.getOrDefault(Verdict.AS_STATED, 0),
        counts.getOrDefault(Verdict.OTHER_VALUE, 0),
        counts.getOrDefault(Verdict.NOT_IN_TEXT, 0),
        counts.containsKey(Verdict.NO_FIGURE)
            ? ", " + counts.get(Verdict.NO_FIGURE) + " without a number"
            : "");
  }
}
