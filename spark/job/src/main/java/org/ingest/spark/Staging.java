package org.ingest.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.ingest.reading.Problem;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.RawArticle;

/**
 * Reads a bundle and stages its articles in parts, which any task may then take: what one large
 * file holds is spread, however it is packed. Reading takes a fiftieth of the time that the work on
 * what is read takes.
 */
final class Staging {
  private Staging() {}

  static void read(Bundle bundle, Settings settings, OutputFolder folder) throws IOException {
    try (PartSink sink = new PartSink(bundle, settings.partChars(), folder)) {
      for (Stretch stretch : bundle.stretches()) {
        new StretchReader(stretch, stretch.file().files(folder.configuration().value()))
            .read(SharedIngester.of(settings), sink);
      }
      sink.finish();
    }
    try (OutputFolder.NewFile done = folder.create(mark(bundle))) {
      done.keep();
    }
  }

  /** Says that it was read to its end. */
  static String mark(Bundle bundle) {
    return OutputFolder.READ + "/" + bundle.number();
  }

  /** Begins a new part whenever one is full. */
  private static final class PartSink implements ArticleSink, AutoCloseable {
    private final Bundle bundle;
    private final long partChars;
    private final OutputFolder folder;
    private int number;
    private long chars;
    private OutputFolder.NewFile file;
    private StagedArticles.Writer writer;

    PartSink(Bundle bundle, long partChars, OutputFolder folder) {
      this.bundle = bundle;
      this.partChars = partChars;
      this.folder = folder;
    }

    @Override
    public void article(RawArticle article) {
      add(() -> writer.article(article), article.text().length());
    }

    @Override
    public void problem(Problem problem) {
      add(() -> writer.problem(problem), problem.message().length());
    }

    private void add(Step step, int length) {
      try {
        if (file == null) {
          begin();
        }
        step.take();
        chars += length;
        if (chars >= partChars) {
          finish();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void begin() throws IOException {
      Part part = new Part(bundle.number(), number++);
      file = folder.create(OutputFolder.STAGED + "/" + part.name());
      writer = new StagedArticles.Writer(file.stream());
      chars = 0;
    }

    void finish() throws IOException {
      if (file != null) {
        writer.close();
        file.keep();
        file = null;
      }
    }

    @Override
    public void close() throws IOException {
      if (file != null) {
        file.close();
      }
    }
  }

  /** Writes what was read. */
  private interface Step {
    void take() throws IOException;
  }
}
