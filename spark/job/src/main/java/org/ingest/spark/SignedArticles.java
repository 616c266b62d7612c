package org.ingest.spark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The signatures of a part's articles. */
final class SignedArticles {
  private SignedArticles() {}

  /**
   * @param position in its part, from 0
   */
  record Signed(int position, String id, byte[] signature) implements Serializable {}

  /** Closes the stream. */
  static List<Signed> read(InputStream in) throws IOException {
    List<Signed> all = new ArrayList<>();
    try (DataInputStream data = new DataInputStream(new BufferedInputStream(in))) {
      for (int length = data.read(); length >= 0; length = data.read()) {
        all.add(new Signed(data.readInt(), data.readUTF(), data.readNBytes(length)));
      }
    }
    return all;
  }

  /** Writes them. */
  static final class Writer implements Closeable {
    private final DataOutputStream out;

    Writer(OutputStream to) {
      out = new DataOutputStream(new BufferedOutputStream(to));
    }

    void write(int position, String id, byte[] signature) throws IOException {
      out.writeByte(signature.length);
      out.writeInt(position);
      out.writeUTF(id);
      out.write(signature);
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
