package org.ingest.reading;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks gzip, xz, bzip2 and zstd, told by their first bytes, also within one another. What comes
 * out is bounded: a small file may unpack to more than any disk holds.
 */
final class Unpacking {
  private static final int MOST_LAYERS = 3;
  private static final int LONGEST_MARK = 6;
  private static final int BUFFER = 1 << 16;

  /** What unpacking one xz stream may take, in KB: its dictionary is 64 MB at the most. */
  private static final int XZ_MEMORY = 100 << 10;

  private Unpacking() {}

  /**
   * What is in {@code packed}, itself where it is not packed.
   *
   * @param maxBytes after so many bytes it ends in an error, as it does where a little unpacks to
   *     far too much
   */
  static InputStream unpacked(InputStream packed, long maxBytes) throws IOException {
    CountedStream counted = new CountedStream(packed);
    InputStream in = new BufferedInputStream(counted, BUFFER);
    for (int layer = 0; layer < MOST_LAYERS; layer++) {
      Head head = Head.of(in, LONGEST_MARK);
      InputStream inner = inner(head, head.before(in));
      if (inner == null) {
        return new BoundedStream(head.before(in), counted, maxBytes);
      }
      in = inner;
    }
    in.close();
    throw new OpenInput.LostTextException("packed more than twice over; skipped");
  }

  /** The stream one layer further in, or null where nothing is packed. */
  private static InputStream inner(Head head, InputStream in) throws IOException {
    if (head.startsWith(0x1F, 0x8B)) {
      // No buffer around it: one would lose what it gives before it breaks off.
      return new GZIPInputStream(in, BUFFER);
    }
    if (head.startsWith(0xFD, '7', 'z', 'X', 'Z', 0)) {
      return new PackedStream("xz", Libraries.xz(in));
    }
    if (head.startsWith('B', 'Z', 'h')) {
      return new PackedStream("bzip2", Libraries.bzip2(in));
    }
    return head.startsWith(0x28, 0xB5, 0x2F, 0xFD)
        ? new PackedStream("zstd", Libraries.zstd(in))
        : null;
  }

  /** Apart, so that the libraries' classes are loaded with what they unpack, not by every run. */
  private static final class Libraries {
    static InputStream xz(InputStream in) throws IOException {
      return new XZInputStream(in, XZ_MEMORY);
    }

    static InputStream bzip2(InputStream in) throws IOException {
      return new Bzip2Stream(in);
    }

    static InputStream zstd(InputStream in) throws IOException {
      return new ZstdInputStream(in);
    }
  }
}
