package org.ingest.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * An archive of news: lines of JSON, packed or not, with exact and near copies and broken lines
 * among them; where it is one of many forms, also a broken gzip, text with marks, a table and a
 * crawl.
 */
final class Archive {
  private static final int MEGABYTE = 1_000_000;
  private static final long SEED = 23;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** So many stories back a copy may be of. */
  private static final int COPIED = 5000;

  private final Random random = new Random(SEED);
  private final Texts texts = new Texts(random);
  private final List<String> told = new ArrayList<>();
  private int number;

  private Archive() throws IOException {}

  /** Writes one of lines, in two files, to a folder that is there. */
  static void ofLines(Path folder, double megabytes) throws IOException {
    new Archive().lines(folder, megabytes);
  }

  /** Writes one of many forms to a folder that is there. */
  static void ofManyForms(Path folder, double megabytes) throws IOException {
    Archive archive = new Archive();
    byte[] packed = archive.lines(folder, megabytes);
    Files.write(folder.resolve("c-broken.jsonl.gz"), Arrays.copyOf(packed, packed.length * 2 / 3));
    Files.copy(Path.of("samples/seeds.txt"), folder.resolve("d-marked.txt"));
    archive.table(folder.resolve("e-table.csv"));
    archive.crawl(folder.resolve("f-crawl.warc"));
    Files.writeString(folder.resolve("h-empty.jsonl"), "");
    Files.writeString(folder.resolve(".hidden.jsonl"), archive.line() + "\n");
  }

  /** Writes a very long article, and a short one before and after it. */
  static void ofOneLongArticle(Path file, double megabytes) throws IOException {
    Archive archive = new Archive();
    StringBuilder text = new StringBuilder();
    while (text.length() < megabytes * MEGABYTE) {
      text.append(archive.story()).append('\n');
    }
    String line = "{\"id\": \"long\", \"text\": " + JSON.writeValueAsString(text.toString()) + "}";
    Files.write(file, List.of(archive.line(), line, archive.line()));
  }

  private byte[] lines(Path folder, double megabytes) throws IOException {
    plain(folder.resolve("a-plain.jsonl"), (long) (megabytes * 0.6 * MEGABYTE));
    byte[] packed = packed((long) (megabytes * 0.4 * MEGABYTE));
    Files.write(folder.resolve("b-packed.jsonl.gz"), packed);
    return packed;
  }

  private void plain(Path file, long length) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (long written = 0; written < length; ) {
        Optional<String> odd = odd();
        String line = odd.isPresent() ? odd.get() : line();
        out.write(line);
        out.write(random.nextInt(20) == 0 ? "\r\n\n" : "\n");
        written += line.length();
      }
    }
  }

  /** A line that is none of an article, now and then. */
  private Optional<String> odd() {
    return switch (random.nextInt(60)) {
      case 0 -> Optional.of("{\"text\": \"Two soldiers were");
      case 1 -> Optional.of("[1, 2]");
      case 2 -> Optional.of("{\"id\": \"e" + number + "\", \"text\": \"  \"}");
      default -> Optional.empty();
    };
  }

  private byte[] packed(long length) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      for (long written = 0; written < length; ) {
        String line = line() + "\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
        written += line.length();
      }
    }
    return bytes.toByteArray();
  }

  private String line() throws IOException {
    String id = random.nextInt(3) == 0 ? "" : "\"id\": \"n" + number + "\", ";
    String date = random.nextInt(9) == 0 ? "some day" : "2025-0" + (1 + number++ % 9) + "-14";
    return "{"
        + id
        + "\"date\": \""
        + date
        + "\", \"desk\": "
        + number
        + ", \"text\": "
        + JSON.writeValueAsString(story())
        + "}";
  }

  /** One in five is a copy of an earlier one, one in five nearly so. */
  private String story() {
    int kind = told.isEmpty() ? 2 : random.nextInt(5);
    String earlier = told.isEmpty() ? "" : told.get(random.nextInt(told.size()));
    String story =
        switch (kind) {
          case 0 -> earlier;
          case 1 -> earlier + " " + texts.run(1).get(0);
          default -> String.join(gap(), texts.run(4 + random.nextInt(24)));
        };
    if (told.size() < COPIED) {
      told.add(story);
    } else {
      told.set(random.nextInt(COPIED), story);
    }
    return story;
  }

  /** Often a line end, else characters of two and four bytes. */
  private String gap() {
    return random.nextInt(4) == 0 ? " – “Żółw” 😀 " : "\n";
  }

  private void table(Path file) throws IOException {
    StringBuilder table = new StringBuilder("date,title,text,desk\n");
    for (int i = 0; i < 12; i++) {
      table.append("2025-03-1").append(i % 10).append(",Row ").append(i).append(",\"");
      table.append(story().replace("\"", "\"\"")).append("\",").append(i).append('\n');
    }
    Files.writeString(file, table);
  }

  private void crawl(Path file) throws IOException {
    ByteArrayOutputStream crawl = new ByteArrayOutputStream();
    for (int i = 0; i < 5; i++) {
      String page =
          "<html><head><title>Page "
              + i
              + "</title></head><body><article><p>"
              + story().replace("&", "&amp;").replace("<", "&lt;").replace("\n", "</p><p>")
              + "</p></article></body></html>";
      byte[] body = page.getBytes(StandardCharsets.UTF_8);
      byte[] http =
          ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                  + body.length
                  + "\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8);
      String head =
          "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/"
              + i
              + "\r\nWARC-Date: 2025-03-04T05:06:07Z\r\n"
              + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
              + i
              + ">\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
              + (http.length + body.length)
              + "\r\n\r\n";
      crawl.write(head.getBytes(StandardCharsets.UTF_8));
      crawl.write(http);
      crawl.write(body);
      crawl.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }
    Files.write(file, crawl.toByteArray());
  }
}
