package org.ingest.spark;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.ingest.Ingester;
import org.ingest.SignedOutcome;
import org.ingest.article.Article;
import org.ingest.reading.Problem;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.RawArticle;
import org.ingest.writing.ArticleWriter;
import org.ingest.writing.OutputFormat;

/**
 * Works on a staged part: writes its articles as the command does, but for the marks of copies,
 * what tells those, and what went wrong.
 */
final class Extraction {
  private Extraction() {}

  static void work(Part part, Settings settings, OutputFolder folder) throws IOException {
    String name = part.name();
    String staged = OutputFolder.STAGED + "/" + name;
    Ingester ingester = SharedIngester.of(settings);
    CorrectedArticles corrected = new CorrectedArticles(ingester.options().corrections());
    List<Problem> problems = new ArrayList<>();
    try (OutputFolder.NewFile lines = folder.create(OutputFolder.WORKED + "/" + name);
        OutputFolder.NewFile signed = folder.create(OutputFolder.SIGNED + "/" + name);
        InputStream in = folder.open(staged)) {
      try (PartWork work = new PartWork(ingester, lines, signed, corrected, problems)) {
        StagedArticles.read(in, work);
      }
      ErrorRows.write(problems, folder, OutputFolder.ERRORS + "/part-" + name + ".jsonl");
      corrected.write(part, folder);
      signed.keep();
      lines.keep();
    }
    folder.delete(staged);
  }

  /** One part on its way through the ingester. */
  private static final class PartWork implements ArticleSink, Closeable {
    private final Ingester ingester;
    private final ArticleWriter lines;
    private final SignedArticles.Writer signed;
    private final CorrectedArticles corrected;
    private final List<Problem> problems;
    private int position;

    PartWork(
        Ingester ingester,
        OutputFolder.NewFile lines,
        OutputFolder.NewFile signed,
        CorrectedArticles corrected,
        List<Problem> problems)
        throws IOException {
      this.ingester = ingester;
      this.lines =
          OutputFormat.JSONL.writer(new UnflushedStream(lines.stream()), SharedIngester.form());
      this.signed = new SignedArticles.Writer(signed.stream());
      this.corrected = corrected;
      this.problems = problems;
    }

    @Override
    public void article(RawArticle raw) {
      SignedOutcome result = ingester.work(raw);
      result.outcome().problem().ifPresent(problems::add);
      try {
        if (result.signature().isPresent()) {
          Article article = result.outcome().article().orElseThrow();
          lines.write(article);
          corrected.note(article);
          signed.write(position++, article.id(), result.signature().get());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }

    @Override
    public void close() throws IOException {
      lines.close();
      signed.close();
    }
  }

  /** Nobody reads along: a line is no reason to call the file system. */
  private static final class UnflushedStream extends BufferedOutputStream {
    UnflushedStream(OutputStream out) {
      super(out, 1 << 16);
    }

    @Override
    public synchronized void flush() {
      // when it is closed
    }

    @Override
    public void close() throws IOException {
      super.flush();
      super.close();
    }
  }
}
