package org.ingest.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ingest.Models;
import org.ingest.Pipeline;
import org.ingest.collection.Registry;
import org.ingest.lexicon.GazetteerNames;
import org.ingest.nlp.Loading;
import org.ingest.reading.Input;
import org.ingest.reading.InputFinder;
import org.ingest.reading.Problem;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.ArticleSplitter;
import org.ingest.splitting.RawArticle;
import org.ingest.splitting.SplitOptions;
import org.ingest.writing.ArticleJson;
import org.ingest.writing.ArticleOutput;
import org.ingest.writing.OutputFormat;

/**
 * One run over all inputs: each article is read, worked on and written before the next few are, and
 * what is wrong with one input leaves the others alone.
 *
 * @param arguments files, folders and {@code -}, as typed
 * @param date of articles whose header gives none
 * @param explain whether unsure places come with what they may be
 * @param minConfidence names that are less sure are left out, 0 to 1
 * @param output none is standard output
 * @param registry where the table of all articles' people, places and units goes, if anywhere
 * @param models reads the models, or waits until they are read
 */
record IngestRun(
    List<String> arguments,
    SplitOptions splitOptions,
    Optional<LocalDate> date,
    boolean clean,
    boolean explain,
    double minConfidence,
    OutputFormat format,
    boolean pretty,
    Optional<Path> output,
    Optional<Path> registry,
    int jobs,
    Loading.Reader<Models> models,
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

  private int write(List<Input> inputs, Models models, Tally tally, Optional<Registry> table)
      throws IOException {
    try (ArticleOutput articles = new ArticleOutput(open(), format)) {
      writeAll(inputs, models, new ArticleCollector(articles, tally, table));
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

  private void writeAll(List<Input> inputs, Models models, ArticleCollector articles)
      throws IOException {
    ArticleSplitter splitter = new ArticleSplitter(splitOptions);
    Optional<GazetteerNames> names =
        explain ? Optional.of(new GazetteerNames(models.gazetteer())) : Optional.empty();
    try (OrderedWork work =
        new OrderedWork(
            jobs,
            () ->
                new ArticleWorker(
                    new Pipeline(models, clean, date, names, minConfidence),
                    new ArticleJson(pretty)),
            articles)) {
      for (Input input : inputs) {
        splitter.split(input, new WorkSink(work));
      }
      work.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Passes on what the splitter finds. */
  private record WorkSink(OrderedWork work) implements ArticleSink {
    @Override
    public void article(RawArticle article) {
      try {
        work.add(article);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void problem(Problem problem) {
      try {
        work.add(problem);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
