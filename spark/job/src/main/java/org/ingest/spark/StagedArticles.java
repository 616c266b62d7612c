package org.ingest.spark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.ingest.reading.Problem;
import org.ingest.splitting.ArticleHeader;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.RawArticle;

/**
 * Raw articles, and what was wrong between them, on their way from who reads an input to who works
 * on it: packed fast, in a form that no one else reads.
 */
final class StagedArticles {
  private static final int ARTICLE = 'A';
  private static final int PROBLEM = 'P';
  private static final int NONE = -1;
  private static final int BUFFER = 1 << 16;

  private StagedArticles() {}

  /** Reads all of them, in their order. */
  static void read(InputStream in, ArticleSink sink) throws IOException {
    DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER));
    for (int kind = data.read(); kind >= 0; kind = data.read()) {
      if (kind == ARTICLE) {
        sink.article(article(data));
      } else {
        sink.problem(problem(data));
      }
    }
  }

  private static RawArticle article(DataInputStream in) throws IOException {
    String name = text(in);
    String inputName = text(in);
    int ordinal = in.readInt();
    int firstLine = in.readInt();
    int lastLine = in.readInt();
    OptionalInt record = number(in);
    ArticleHeader header =
        new ArticleHeader(
            optional(in),
            optional(in),
            optional(in),
            optional(in),
            optional(in),
            optional(in),
            metadata(in));
    RawArticle plain =
        new RawArticle(name, inputName, ordinal, firstLine, lastLine, 0, header, text(in));
    return new RawArticle(
        name,
        inputName,
        ordinal,
        firstLine,
        lastLine,
        0,
        header,
        plain.text(),
        plain.mapToInput(),
        record);
  }

  private static Map<String, String> metadata(DataInputStream in) throws IOException {
    Map<String, String> metadata = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String key = text(in);
      metadata.put(key, text(in));
    }
    return metadata;
  }

  private static Problem problem(DataInputStream in) throws IOException {
    String inputName = text(in);
    OptionalInt line = number(in);
    return new Problem(inputName, line, text(in), Problem.Severity.values()[in.readByte()]);
  }

  private static OptionalInt number(DataInputStream in) throws IOException {
    int number = in.readInt();
    return number == NONE ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static Optional<String> optional(DataInputStream in) throws IOException {
    return in.readBoolean() ? Optional.of(text(in)) : Optional.empty();
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length * Character.BYTES);
    if (bytes.length != length * Character.BYTES) {
      throw new EOFException("a staged part ends in the middle");
    }
    return ByteBuffer.wrap(bytes).asCharBuffer().toString();
  }

  /** Writes them. */
  static final class Writer implements Closeable {
    private final DataOutputStream out;

    Writer(OutputStream to) throws IOException {
      out = new DataOutputStream(new BufferedOutputStream(new FastGzip(to), BUFFER));
    }

    void article(RawArticle article) throws IOException {
      out.writeByte(ARTICLE);
      text(article.name());
      text(article.inputName());
      out.writeInt(article.ordinal());
      out.writeInt(article.firstLine());
      out.writeInt(article.lastLine());
      out.writeInt(article.record().orElse(NONE));
      ArticleHeader header = article.header();
      optional(header.id());
      optional(header.title());
      optional(header.date());
      optional(header.source());
      optional(header.url());
      optional(header.author());
      out.writeInt(header.metadata().size());
      for (Map.Entry<String, String> entry : header.metadata().entrySet()) {
        text(entry.getKey());
        text(entry.getValue());
      }
      text(article.text());
    }

    void problem(Problem problem) throws IOException {
      out.writeByte(PROBLEM);
      text(problem.inputName());
      out.writeInt(problem.line().orElse(NONE));
      text(problem.message());
      out.writeByte(problem.severity().ordinal());
    }

    private void optional(Optional<String> text) throws IOException {
      out.writeBoolean(text.isPresent());
      if (text.isPresent()) {
        text(text.get());
      }
    }

    /** UTF-16, as it is in memory: half of a pair stays what it is. */
    private void text(String text) throws IOException {
      ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
      bytes.asCharBuffer().put(text);
      out.writeInt(text.length());
      out.write(bytes.array());
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** What is read once need not be small. */
  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
