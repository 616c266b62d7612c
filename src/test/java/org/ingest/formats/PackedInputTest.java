package org.ingest.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.airlift.compress.bzip2.BZip2HadoopStreams;
import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ingest.reading.Input;
import org.ingest.splitting.Collected;
import org.ingest.splitting.RawArticle;
import org.ingest.splitting.SplitOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Packed inputs of every kind, and encodings; damaged ones cost no more than themselves. */
class PackedInputTest {
  private static final String ARTICLE =
      "About 300 soldiers of the Varda brigade arrived in Lowen on Monday, the ministry said.";
  private static final String TABLE =
      "title,text\nConvoy,\"" + ARTICLE + "\"\nMine,\"" + ARTICLE + "\"\n";

  /** Wraps a stream in one that packs. */
  private interface Packing {
    OutputStream around(OutputStream out) throws IOException;
  }

  private record Packed(String name, Packing packing) {
    byte[] of(byte[] bytes) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (OutputStream packed = packing.around(out)) {
        packed.write(bytes);
      }
      return out.toByteArray();
    }
  }

  private static final List<Packed> PACKED =
      List.of(
          new Packed("gz", GZIPOutputStream::new),
          new Packed("xz", out -> new XZOutputStream(out, new LZMA2Options(1))),
          new Packed("bz2", out -> new BZip2HadoopStreams().createOutputStream(out)),
          new Packed("zst", ZstdOutputStream::new));

  @TestFactory
  Stream<DynamicTest> readsTextAndTablesInside() {
    return PACKED.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name(),
                    () -> {
                      assertEquals(
                          List.of(ARTICLE), read(each.of(ARTICLE.getBytes(UTF_8))).texts());
                      assertEquals(
                          List.of(ARTICLE, ARTICLE), read(each.of(TABLE.getBytes(UTF_8))).texts());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> saysWhereOneBreaksOff() {
    return PACKED.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name(),
                    () -> {
                      byte[] whole = each.of(TABLE.repeat(50).getBytes(UTF_8));
                      Collected cut = read(Arrays.copyOf(whole, whole.length - 12));
                      assertTrue(
                          cut.messages().stream().anyMatch(it -> it.contains("break")),
                          () -> "" + cut.messages());
                    }));
  }

  @Test
  void keepsArchivesPathsInside() throws IOException {
    byte[] zip = zip("../../evil.txt", ARTICLE, "/abs.csv", TABLE, "__MACOSX/x.txt", "x");
    Collected found = read(zip);
    assertEquals(List.of("news/evil.txt", "news/abs.csv", "news/abs.csv"), files(found));
    assertEquals(List.of(), found.messages());
  }

  @Test
  void readsNoArchiveInArchivesInArchives() throws IOException {
    byte[] inner = zip("a.txt", ARTICLE);
    for (int i = 0; i < 3; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        add(zip, "in.zip", inner);
        add(zip, "b.txt", ARTICLE.getBytes(UTF_8));
      }
      inner = out.toByteArray();
    }
    Collected found = read(inner);
    assertEquals(List.of("news/in.zip/b.txt", "news/b.txt"), files(found));
    assertEquals(
        List.of("news/in.zip/in.zip: an archive in archives in archives; not read"),
        found.messages());
  }

  @Test
  void endsABombAtItsLimit() throws IOException {
    byte[] bomb = zip("a.txt", (ARTICLE + "\n").repeat(100_000));
    Collected found =
        Collected.from(
            Input.of("news", bomb), SplitOptions.DEFAULT.withMaxUnpackedBytes(1_000_000));
    assertTrue(found.messages().get(0).contains("--max-input-size"), () -> "" + found.messages());
  }

  @Test
  void endsABombByWhatItIsMadeOf() throws IOException {
    byte[] lines = (" ".repeat(99_999) + "\n").repeat(700).getBytes(UTF_8);
    List<String> messages = read(PACKED.get(0).of(lines)).messages();
    assertTrue(
        messages.get(0).contains("unpacks to more than 500 times its size"), () -> "" + messages);
  }

  @Test
  void readsStreamsOfBzip2BehindOneAnother() throws IOException {
    Packed bzip2 = PACKED.get(2);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < 3; i++) {
      all.write(bzip2.of((ARTICLE + "\n").repeat(1 + 3000 * i).getBytes(UTF_8)));
    }
    String text = read(all.toByteArray()).texts().get(0);
    assertEquals(9003, text.split("\n").length);
    byte[] cut = Arrays.copyOf(all.toByteArray(), all.size() - 20);
    assertTrue(read(cut).messages().get(0).contains("bzip2"), () -> "" + read(cut).messages());
  }

  @Test
  void saysOfWhatAZipIsDamaged() throws IOException {
    byte[] zip = zip("a.txt", ARTICLE, "b.txt", ARTICLE);
    assertEquals(
        List.of("news/a.txt: the zip data break off", "news: the zip data break off"),
        read(Arrays.copyOf(zip, 60)).messages());
  }

  @Test
  void refusesTarAndOthersByName() {
    byte[] tar = new byte[2048];
    System.arraycopy("a.txt".getBytes(UTF_8), 0, tar, 0, 5);
    System.arraycopy("ustar".getBytes(UTF_8), 0, tar, 257, 5);
    assertEquals(
        List.of("news: looks like a tar archive (unpack it first), not text; skipped"),
        read(tar).messages());
    assertEquals(
        List.of("news: looks like a rar archive (unpack it first), not text; skipped"),
        read("Rar!\u001a\u0007\u0001\u0000xyz".getBytes(UTF_8)).messages());
    assertEquals(
        List.of("news: looks like an empty zip file, not text; skipped"),
        read(Arrays.copyOf("PK\u0005\u0006".getBytes(UTF_8), 22)).messages());
  }

  @Test
  void readsTheEncodingThatAFeedNames() {
    String feed =
        "<?xml version=\"1.0\" encoding=\"%s\"?><rss><channel><item><title>Łódź</title>"
            + "<description>%s</description></item></channel></rss>";
    for (String name : List.of("iso-8859-2", "UTF-8", "windows-1250")) {
      byte[] bytes = feed.formatted(name, ARTICLE).getBytes(Charset.forName(name));
      Collected found = read(bytes);
      assertEquals("Łódź", found.articles.get(0).header().title().orElseThrow(), name);
      assertEquals(List.of(), found.messages(), name);
    }
  }

  @Test
  void readsTablesInUtf16() {
    byte[] bytes = ("\uFEFF" + TABLE).getBytes(Charset.forName("UTF-16LE"));
    assertEquals(List.of(ARTICLE, ARTICLE), read(bytes).texts());
  }

  private static Collected read(byte[] bytes) {
    return Collected.from(Input.of("news", bytes), SplitOptions.DEFAULT);
  }

  private static List<String> files(Collected found) {
    return found.articles.stream().map(RawArticle::inputName).toList();
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        add(zip, namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
  }
}
