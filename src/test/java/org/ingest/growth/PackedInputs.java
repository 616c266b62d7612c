package org.ingest.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.airlift.compress.bzip2.BZip2HadoopStreams;
import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Inputs of any number of pieces that no table of texts can hold. */
final class PackedInputs {
  private static final String SENTENCE = "Two soldiers of the brigade died in Lowen on Monday.\n";

  private PackedInputs() {}

  static byte[] crawl(int pages) throws IOException {
    return repeated(record("", page(1)), pages);
  }

  static byte[] crawlOfOnePage(int paragraphs) throws IOException {
    return record("", page(paragraphs));
  }

  static byte[] crawlInMembers(int pages) throws IOException {
    return repeated(pack("gz", record("", page(1))), pages);
  }

  static byte[] crawlOfHeaders(int headers) throws IOException {
    return record("X-A: b\r\n".repeat(headers), page(1));
  }

  private static String page(int paragraphs) {
    return "<html><body>" + ("<p>" + SENTENCE + "</p>").repeat(paragraphs) + "</body></html>";
  }

  private static byte[] record(String headers, String page) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + headers + "\r\n" + page;
    return ("WARC/1.0\r\nWARC-Type: response\r\n"
            + "WARC-Record-ID: <urn:uuid:10000000-0000-0000-0000-000000000000>\r\n"
            + "WARC-Date: 2025-03-04T09:12:00Z\r\nWARC-Target-URI: http://example.org/a\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + (http.length() + "\r\n\r\n" + http + "\r\n\r\n"))
        .getBytes(UTF_8);
  }

  static byte[] word(int paragraphs) throws IOException {
    return document(("<w:p><w:r><w:t>" + SENTENCE + "</w:t></w:r></w:p>").repeat(paragraphs));
  }

  static byte[] wordOfRuns(int runs) throws IOException {
    return document("<w:p>" + "<w:r><w:t>Two died. </w:t></w:r>".repeat(runs) + "</w:p>");
  }

  /** Text boxes within paragraphs, as deep as no document goes. */
  static byte[] wordThatNests(int depth) throws IOException {
    return document("<w:p><w:r><w:t>Two died. </w:t>".repeat(depth));
  }

  private static byte[] document(String body) throws IOException {
    String xml = "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>";
    return zip(1, "word/document.xml", xml.getBytes(UTF_8));
  }

  static byte[] zip(int files) throws IOException {
    return zip(files, "#.txt", SENTENCE.getBytes(UTF_8));
  }

  static byte[] zipOfZips(int files) throws IOException {
    return zip(files, "#.zip", zip(1));
  }

  /** An archive of files; {@code #} in their names is the number of each. */
  private static byte[] zip(int files, String name, byte[] each) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < files; i++) {
        zip.putNextEntry(new ZipEntry(name.replace("#", "" + i)));
        zip.write(each);
      }
    }
    return out.toByteArray();
  }

  /** A text in one stream. */
  static byte[] packed(String kind, int sentences) throws IOException {
    return pack(kind, repeated(SENTENCE.getBytes(UTF_8), sentences));
  }

  /** A text in as many streams as it has sentences, one behind the other. */
  static byte[] members(String kind, int sentences) throws IOException {
    return repeated(pack(kind, SENTENCE.getBytes(UTF_8)), sentences);
  }

  private static byte[] pack(String kind, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = packing(kind, out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  private static OutputStream packing(String kind, OutputStream out) throws IOException {
    return switch (kind) {
      case "gz" -> new GZIPOutputStream(out);
      case "xz" -> new XZOutputStream(out, new LZMA2Options(1));
      case "bz2" -> new BZip2HadoopStreams().createOutputStream(out);
      case "zst" -> new ZstdOutputStream(out);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static byte[] repeated(byte[] piece, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(piece.length * times);
    for (int i = 0; i < times; i++) {
      out.write(piece);
    }
    return out.toByteArray();
  }
}
