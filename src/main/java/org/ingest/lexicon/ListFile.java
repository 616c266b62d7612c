package org.ingest.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads a list of the user's, in UTF-8: JSON Lines where it begins with a brace or is called so,
 * else a table with a header row. A row that is wrong costs no other.
 */
public final class ListFile {
  private static final String MARK = "\uFEFF";

  /** Takes the rows. */
  public interface Rows {
    /**
     * @throws IllegalArgumentException when the row is wrong, with a message for the user
     */
    void take(ListRow row);
  }

  /** Takes what is wrong with a row. */
  public interface Faults {
    /**
     * @throws IOException when it is to end the reading
     */
    void tell(int line, String message) throws IOException;
  }

  private ListFile() {}

  /**
   * What a file holds.
   *
   * @throws IOException when it cannot be read, with a message for the user
   */
  public static byte[] bytes(Path file) throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new IOException(file + ": no such file, or not readable");
    }
    return Files.readAllBytes(file);
  }

  /**
   * Reads all rows.
   *
   * @param file what the user calls it
   * @throws IOException when the file's header is wrong or it is not in UTF-8, with a message for
   *     the user, or what the faults throw
   */
  public static void read(String file, byte[] bytes, ListColumns columns, Rows rows, Faults faults)
      throws IOException {
    String text = text(file, bytes);
    if (isJsonLines(file, text)) {
      ListObjects.read(text, columns, rows, faults);
    } else {
      ListTable.read(file, text, columns, rows, faults);
    }
  }

  private static boolean isJsonLines(String file, String text) {
    String name = file.toLowerCase(Locale.ROOT);
    return text.stripLeading().startsWith("{")
        || name.endsWith(".jsonl")
        || name.endsWith(".ndjson");
  }

  private static String text(String file, byte[] read) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(read);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    try {
      String text = decoder.decode(bytes).toString();
      return text.startsWith(MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IOException(file + ":" + line(bytes) + ": expected UTF-8, found other bytes", e);
    }
  }

  /** Of the first bytes that were not read. */
  private static int line(ByteBuffer bytes) {
    int line = 1;
    for (int i = 0; i < bytes.position(); i++) {
      line += bytes.get(i) == '\n' ? 1 : 0;
    }
    return line;
  }

  /** Hands a row on, or what is wrong with it. */
  static void hand(ListRow row, Rows rows, Faults faults) throws IOException {
    try {
      rows.take(row);
    } catch (IllegalArgumentException e) {
      faults.tell(row.line(), e.getMessage());
    }
  }
}
