package org.ingest.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.ingest.Ingester;
import org.ingest.reading.Input;
import org.ingest.reading.Line;
import org.ingest.reading.LineReader;
import org.ingest.reading.Problem;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.RawArticle;
import org.ingest.splitting.SplitOptions;
import org.ingest.splitting.SplitOptions.InputFormat;

/** Reads the articles of a stretch, numbered as if its file had been read from the beginning. */
final class StretchReader {
  /** Says that a stretch is UTF-8, as the beginning of its file is. */
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Stretch stretch;
  private final FileSystem files;

  StretchReader(Stretch stretch, FileSystem files) {
    this.stretch = stretch;
    this.files = files;
  }

  void read(Ingester ingester, ArticleSink sink) {
    if (stretch.isWhole()) {
      ingester.split(stretch.file().input(files), sink);
    } else {
      lines(ingester).split(part(), new NumberingSink(sink));
    }
  }

  /** Counts what is in it, see {@link Stretch#before}. */
  Stretch.Counts count(Ingester ingester) {
    SplitOptions options = ingester.options().splitting();
    int lines = 0;
    int records = 0;
    Optional<LineReader> opened =
        LineReader.open(part(), options.encoding(), options.maxArticleChars(), problem -> {});
    if (opened.isPresent()) {
      try (LineReader reader = opened.get()) {
        for (Optional<Line> line = reader.next(); line.isPresent(); line = reader.next()) {
          lines++;
          records += line.get().isBlank() ? 0 : 1;
        }
      }
    }
    CountingSink articles = new CountingSink();
    lines(ingester).split(part(), articles);
    return new Stretch.Counts(lines, records, articles.count);
  }

  private static Ingester lines(Ingester ingester) {
    return ingester.with(
        ingester
            .options()
            .withSplitting(ingester.options().splitting().withFormat(InputFormat.JSONL)));
  }

  private Input part() {
    InputFile file = stretch.file();
    return new Input(file.name(), file.name(), file.named(), this::open);
  }

  private InputStream open() throws IOException {
    FSDataInputStream in = files.open(new Path(stretch.file().path()));
    in.seek(stretch.start());
    InputStream bounded = new Bounded(in, stretch.end() - stretch.start());
    return stretch.start() == 0
        ? bounded
        : new SequenceInputStream(new ByteArrayInputStream(MARK), bounded);
  }

  /** Counts on from what stands before the stretch. */
  private final class NumberingSink implements ArticleSink {
    private final ArticleSink sink;

    NumberingSink(ArticleSink sink) {
      this.sink = sink;
    }

    @Override
    public void article(RawArticle raw) {
      Stretch.Counts before = stretch.before();
      int ordinal = raw.ordinal() + before.articles();
      String name =
          raw.header().id().orElseGet(() -> lastName() + (stretch.several() ? "#" + ordinal : ""));
      OptionalInt record =
          raw.record().isPresent()
              ? OptionalInt.of(raw.record().getAsInt() + before.records())
              : raw.record();
      sink.article(
          new RawArticle(
              name,
              raw.inputName(),
              ordinal,
              raw.firstLine() + before.lines(),
              raw.lastLine() + before.lines(),
              raw.startInInput(),
              raw.header(),
              raw.text(),
              raw.mapToInput(),
              record));
    }

    private String lastName() {
      return part().lastName();
    }

    @Override
    public void problem(Problem problem) {
      OptionalInt line =
          problem.line().isPresent()
              ? OptionalInt.of(problem.line().getAsInt() + stretch.before().lines())
              : problem.line();
      sink.problem(new Problem(problem.inputName(), line, problem.message(), problem.severity()));
    }
  }

  /** Counts articles. */
  private static final class CountingSink implements ArticleSink {
    private int count;

    @Override
    public void article(RawArticle article) {
      count++;
    }

    @Override
    public void problem(Problem problem) {
      // told when the stretch is read for good
    }
  }

  /** Some bytes of a stream. */
  private static final class Bounded extends InputStream {
    private final InputStream in;
    private long left;

    Bounded(InputStream in, long left) {
      this.in = in;
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      if (left == 0) {
        return -1;
      }
      left--;
      return in.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int count = in.read(buffer, offset, (int) Math.min(length, left));
      left -= Math.max(0, count);
      return count;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
