package org.ingest.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ingest.Models;
import org.ingest.Pipeline;
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
 * @param output none is standard output
 */
record IngestRun(
    List<String> arguments,
    SplitOptions splitOptions,
    Optional<LocalDate> date,
    boolean clean,
    OutputFormat format,
    boolean pretty,
    Optional<Path> output,
    int jobs,
    Path modelsFolder,
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
    Models models = Models.load(modelsFolder);
    try (ArticleOutput articles = new ArticleOutput(open(), format)) {
      writeAll(inputs, models, articles, tally);
    } catch (ClosedPipeException e) {
      return ExitStatus.OK;
    }
    return tally.exitStatus();
  }

  private void refuseToOverwrite(List<Input> inputs) throws IOException {
    if (output.isEmpty() || !Files.exists(output.get())) {
      return;
    }
    for (Input input : inputs) {
      boolean isFile = !input.name().equals(Input.STDIN);
      if (isFile && Files.isSameFile(Path.of(input.name()), output.get())) {
        throw new IOException(output.get() + ": is an input as well; nothing written");
      }
    }
  }

  private OutputStream open() throws IOException {
    if (output.isEmpty()) {
      return new PipeOutputStream(new BufferedOutputStream(streams.out(), 1 << 16));
    }
    try {
      return new BufferedOutputStream(Files.newOutputStream(output.get()), 1 << 16);
    } catch (IOException e) {
      throw new IOException(output.get() + ": cannot be written: " + reason(e), e);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    boolean told = e instanceof FileSystemException files && files.getReason() != null;
    return told ? ((FileSystemException) e).getReason() : e.toString();
  }

  private void writeAll(List<Input> inputs, Models models, ArticleOutput articles, Tally tally)
      throws IOException {
    ArticleSplitter splitter = new ArticleSplitter(splitOptions);
    try (OrderedWork work =
        new OrderedWork(
            jobs,
            () -> new ArticleWorker(new Pipeline(models, clean, date), new ArticleJson(pretty)),
            result -> write(result, articles, tally))) {
      for (Input input : inputs) {
        splitter.split(input, new WorkSink(work));
      }
      work.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(ArticleResult result, ArticleOutput articles, Tally tally)
      throws IOException {
    result.problem().ifPresent(tally::note);
    result.bug().ifPresent(tally::trace);
    if (result.json().isPresent()) {
      articles.write(result.json().get());
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
