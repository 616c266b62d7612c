package org.ingest.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.article.Article;
import org.ingest.writing.ArticleWriter;

/** The outputs of a run, written as one: each article goes to all. */
final class OutputSet implements ArticleWriter {
  private final List<Output> outputs = new ArrayList<>();
  private final List<ArticleWriter> writers = new ArrayList<>();

  /**
   * @param earlier what the only output begins with, if anything
   * @throws IOException when one of them cannot be written, with a message for the user
   */
  static OutputSet open(
      List<Destination> destinations, Optional<EarlierOutput> earlier, Streams streams)
      throws IOException {
    OutputSet set = new OutputSet();
    try {
      for (Destination each : destinations) {
        set.add(each, streams);
      }
      if (earlier.isPresent()) {
        earlier.get().copyTo(set.outputs.get(0).stream());
      }
      return set;
    } catch (IOException | RuntimeException e) {
      set.close();
      throw e;
    }
  }

  private void add(Destination destination, Streams streams) throws IOException {
    if (destination.makesFolder()) {
      makeFolder(destination.file().orElseThrow().toAbsolutePath().getParent());
    }
    Output output =
        destination.file().isPresent()
            ? OutputFile.open(destination.file().get())
            : new StandardOutput(streams.out());
    outputs.add(output);
    writers.add(destination.format().writer(output.stream(), destination.options()));
  }

  private static void makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw FileFault.cannotBeWritten(folder, e);
    }
  }

  @Override
  public void write(Article article) throws IOException {
    for (ArticleWriter writer : writers) {
      writer.write(article);
    }
  }

  /** Says that all is written: only then each gets its end, and takes its place. */
  void finish() throws IOException {
    for (ArticleWriter writer : writers) {
      writer.close();
    }
    for (Output output : outputs) {
      output.finish();
    }
  }

  /** What was not finished is left plainly unfinished. */
  @Override
  public void close() throws IOException {
    for (Closeable output : outputs) {
      output.close();
    }
  }
}
