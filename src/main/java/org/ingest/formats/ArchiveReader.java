package org.ingest.formats;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.ingest.reading.CountedStream;
import org.ingest.reading.Input;
import org.ingest.reading.OpenInput;
import org.ingest.reading.OpenInput.LostTextException;
import org.ingest.reading.OpenInput.NotTextException;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.SplitOptions;

/**
 * Reads the files in a zip archive, each as if it lay by itself, archives within archives down to
 * the second level. A Word document is such an archive too; other Office documents are refused.
 */
final class ArchiveReader implements FormatReader {
  private static final int MOST_DEPTH = 2;
  private static final int MOST_ENTRIES = 1_000_000;

  private final SplitOptions options;
  private final ArticleReader outer;

  ArchiveReader(SplitOptions options, ArticleReader outer) {
    this.options = options;
    this.outer = outer;
  }

  @Override
  public void read(OpenInput open, ArticleSink sink) throws IOException {
    if (outer.depth() >= MOST_DEPTH) {
      throw new LostTextException("an archive in archives in archives; not read");
    }
    CountedStream packed = new CountedStream(open.bytes());
    try (ZipInputStream zip = new ZipInputStream(packed)) {
      Budget budget = new Budget(zip, packed, options.maxUnpackedBytes());
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        if (entries > MOST_ENTRIES) {
          throw new LostTextException("more than " + MOST_ENTRIES + " files; the rest is not read");
        }
        if (isWord(entry)) {
          new WordReader(options).read(open.input(), budget, sink);
          return;
        }
        refuseOffice(entry);
        if (!entry.isDirectory() && !isHidden(entry.getName())) {
          Input inner = open.input().within(entry.getName(), () -> budget);
          outer.within().read(inner, sink);
        }
      }
      if (entries == 0) {
        throw new LostTextException("an empty or damaged zip file; nothing to read");
      }
    } catch (EOFException | ZipException | IllegalArgumentException e) {
      throw damaged(e);
    }
  }

  private static LostTextException damaged(Exception e) {
    return new LostTextException(
        e instanceof EOFException
            ? "the zip data break off"
            : "the zip data are damaged (" + e.getMessage() + ")");
  }

  private static boolean isWord(ZipEntry entry) {
    return entry.getName().equals("word/document.xml");
  }

  private static void refuseOffice(ZipEntry entry) throws NotTextException {
    String name = entry.getName();
    if (name.startsWith("xl/") || name.startsWith("ppt/") || name.equals("mimetype")) {
      String kind =
          name.startsWith("xl/")
              ? "an Excel table (save it as CSV)"
              : name.startsWith("ppt/") ? "a PowerPoint file" : "an OpenDocument or EPUB file";
      throw new NotTextException("looks like " + kind + ", which is not read");
    }
  }

  /** What a program put there for itself. */
  private static boolean isHidden(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.startsWith(".")
        || lower.startsWith("__macosx/")
        || name.equals("[Content_Types].xml")
        || lower.startsWith("_rels/")
        || lower.startsWith("docprops/")
        || lower.startsWith("word/");
  }

  /** The current file's bytes; all files together are bounded, and none closes the archive. */
  private static final class Budget extends FilterInputStream {
    private final CountedStream packed;
    private final long limit;
    private long left;

    Budget(InputStream in, CountedStream packed, long limit) {
      super(in);
      this.packed = packed;
      this.limit = limit;
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = unpack(buffer, offset, length);
      left -= Math.max(0, count);
      if (left < 0) {
        throw new LostTextException("unpacks to more than --max-input-size; the rest is not read");
      }
      packed.check(limit - left);
      return count;
    }

    private int unpack(byte[] buffer, int offset, int length) throws IOException {
      try {
        return super.read(buffer, offset, length);
      } catch (EOFException | ZipException e) {
        throw damaged(e);
      }
    }

    @Override
    public void close() {
      // the archive goes on after this file
    }
  }
}
