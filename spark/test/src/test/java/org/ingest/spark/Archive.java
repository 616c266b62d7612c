package org.ingest.spark;

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
 * An archive of news in many forms, made of the sentences of the samples in any order: lines of
 * JSON, packed or not, with exact and near copies, broken lines and a broken gzip among them; text
 * with marks, a table, a crawl, and one very long article.
 */
final class Archive {
  private static final int MEGABYTE = 1_000_000;
  private static final long SEED = 23;

  private final Random random = new Random(SEED);
  private final List<String> sentences;
  private final List<String> told = new ArrayList<>();
  private int number;

  private Archive() throws IOException {
    sentences =
        Files.readAllLines(Path.of("samples/seeds.txt")).stream()
            .filter(line -> line.length() > 60 && !line.startsWith("="))
            .toList();
  }

  /** Writes it to a folder that is there. */
  static void write(Path folder, double megabytes) throws IOException {
    Archive archive = new Archive();
    archive.plain(folder.resolve("a-plain.jsonl"), (long) (megabytes * 0.6 * MEGABYTE));
    byte[] packed = archive.packed((long) (megabytes * 0.4 * MEGABYTE));
    Files.write(folder.resolve("b-packed.jsonl.gz"), packed);
    Files.write(folder.resolve("c-broken.jsonl.gz"), Arrays.copyOf(packed, packed.length * 2 / 3));
    Files.copy(Path.of("samples/seeds.txt"), folder.resolve("d-marked.txt"));
    archive.table(folder.resolve("e-table.csv"));
    archive.crawl(folder.resolve("f-crawl.warc"));
    archive.longArticle(folder.resolve("g-long.jsonl"), (int) (megabytes * MEGABYTE));
    Files.writeString(folder.resolve("h-empty.jsonl"), "");
    Files.writeString(folder.resolve(".hidden.jsonl"), archive.line() + "\n");
  }

  private void plain(Path file, long length) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (long written = 0; written < length; ) {
        String line = odd().orElseGet(this::line);
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

  private String line() {
    String id = random.nextInt(3) == 0 ? "" : "\"id\": \"n" + number + "\", ";
    String date = random.nextInt(9) == 0 ? "some day" : "2025-0" + (1 + number++ % 9) + "-14";
    return "{"
        + id
        + "\"date\": \""
        + date
        + "\", \"desk\": "
        + number
        + ", \"text\": \""
        + story().replace("\"", "\\\"").replace("\n", "\\n")
        + "\"}";
  }

  /** One in five is a copy of an earlier one, one in five nearly so. */
  private String story() {
    int kind = told.isEmpty() ? 2 : random.nextInt(5);
    String earlier = told.isEmpty() ? "" : told.get(random.nextInt(told.size()));
    String story =
        switch (kind) {
          case 0 -> earlier;
          case 1 -> earlier + " " + sentence();
          default -> story(4 + random.nextInt(24));
        };
    if (told.size() < 5000) {
      told.add(story);
    }
    return story;
  }

  private String story(int length) {
    List<String> story = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      story.add(sentence());
    }
    return String.join(gap(), story);
  }

  /** Often a line end, else characters of two and four bytes. */
  private String gap() {
    return random.nextInt(4) == 0 ? " – “Żółw” 😀 " : "\n";
  }

  /** Some words of it are others each time, so that stories are not all alike. */
  private String sentence() {
    String[] words = sentences.get(random.nextInt(sentences.size())).split(" ");
    for (int i = 0; i < words.length; i++) {
      if (words[i].matches("[a-z]{4,}") && random.nextInt(4) == 0) {
        words[i] = "w" + Integer.toString(random.nextInt(5000), 36);
      } else if (words[i].matches("\\d{1,3}")) {
        words[i] = Integer.toString(2 + random.nextInt(900));
      }
    }
    return String.join(" ", words);
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

  /** Of a tenth of the archive's length, of 19 MB at the most: 20 is the limit of one article. */
  private void longArticle(Path file, int archiveLength) throws IOException {
    StringBuilder text = new StringBuilder();
    int length = Math.min(19 * MEGABYTE, archiveLength / 10);
    while (text.length() < length) {
      text.append(sentence()).append("\\n");
    }
    Files.writeString(
        file, "{\"id\": \"long\", \"text\": \"" + text.toString().replace("\"", "'") + "\"}\n");
  }
}
