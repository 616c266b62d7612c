package org.ingest.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.ingest.reading.Input;
import org.ingest.splitting.Collected;
import org.ingest.splitting.SplitOptions;
import org.junit.jupiter.api.Test;

/** Crawls, sound and broken: what is broken costs a page, or what is behind it. */
class CrawlReaderTest {
  private static final String TEXT =
      "About 300 soldiers of the Varda brigade arrived in Lowen on Monday, the ministry said.";

  /** The page of {@link Response#page}, packed by a server that speaks Brotli. */
  private static final byte[] BROTLI =
      Base64.getDecoder()
          .decode(
              "G4UAwI2TJU6LQVK3pTq6QbBUrfbLRSwfXFHePD5DcHRywP79eLBTW0CB5dgWbIy9L94oUvkMdYFl"
                  + "I9pjuBSWWZecQdgntfR0cRUM30t0YjzBWfmngYZGU4m0SrPO9ThTBx4vAAA=");

  /** A paragraph of 100 MB in 93 bytes of Brotli. */
  private static final byte[] BROTLI_BOMB =
      Base64.getDecoder()
          .decode(
              "z///fwCkeXzC4MRpgdje/7Px//8fAAmAOCwA3ft//v//AyABEIcFoHv/z///fwAkAOKwAHTv//n/"
                  + "/w+ABEAcFoDu/T////8BkACIwwLQvf9PAQAgABIAcVgAvfc/");

  /** A response with a page. */
  private record Response(String type, String headers, byte[] body, long lengthError) {
    static Response page() {
      String html = "<html><body><h1>Convoy</h1><p>" + TEXT + "</p></body></html>";
      return new Response("text/html", "", html.getBytes(UTF_8), 0);
    }

    Response lying(long error) {
      return new Response(type, headers, body, error);
    }

    Response in(String encoding, byte[] packed) {
      return new Response(type, "Content-Encoding: " + encoding + "\r\n", packed, 0);
    }

    Response of(String other) {
      return new Response(other, headers, body, 0);
    }

    byte[] record() throws IOException {
      ByteArrayOutputStream http = new ByteArrayOutputStream();
      http.write(
          ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + headers + "\r\n").getBytes(UTF_8));
      http.write(body);
      ByteArrayOutputStream record = new ByteArrayOutputStream();
      record.write(
          ("WARC/1.0\r\nWARC-Type: response\r\n"
                  + "WARC-Record-ID: <urn:uuid:10000000-0000-0000-0000-000000000000>\r\n"
                  + "WARC-Date: 2025-03-04T09:12:00Z\r\nWARC-Target-URI: http://example.org/a\r\n"
                  + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                  + (http.size() + lengthError)
                  + "\r\n\r\n")
              .getBytes(UTF_8));
      record.write(http.toByteArray());
      record.write("\r\n\r\n".getBytes(UTF_8));
      return record.toByteArray();
    }
  }

  private static Collected read(Response... responses) throws IOException {
    return read(SplitOptions.DEFAULT, responses);
  }

  private static Collected read(SplitOptions options, Response... responses) throws IOException {
    ByteArrayOutputStream crawl = new ByteArrayOutputStream();
    for (Response response : responses) {
      crawl.write(response.record());
    }
    return Collected.from(Input.of("a.warc", crawl.toByteArray()), options);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void readsPagesWithAddressAndRecord() throws IOException {
    Response page = Response.page();
    Collected found = read(page, page.of("image/png"), page.in("gzip", gzip(page.body())));
    assertEquals(List.of(TEXT, TEXT), found.texts());
    assertEquals("http://example.org/a", found.articles.get(0).header().url().orElseThrow());
    assertEquals(3, found.articles.get(1).record().orElseThrow());
    assertEquals(List.of(), found.messages());
  }

  @Test
  void losesOnlyThePageThatCannotBeUnpacked() throws IOException {
    Response page = Response.page();
    Collected found = read(page.in("gzip", "no gzip".getBytes(UTF_8)), page);
    assertEquals(List.of(TEXT), found.texts());
    assertEquals(1, found.messages().size());
    assertTrue(found.messages().get(0).contains("record 1 holds a page that cannot be read"));
  }

  @Test
  void readsPagesPackedByBrotli() throws IOException {
    Collected found = read(Response.page().in("br", BROTLI));
    assertEquals(List.of(TEXT), found.texts());
    assertEquals(List.of(), found.messages());
  }

  @Test
  void losesOnlyThePageWhoseBrotliIsDamagedOrBreaksOff() throws IOException {
    Response page = Response.page();
    byte[] half = Arrays.copyOf(BROTLI, BROTLI.length / 2);
    Collected found = read(page.in("br", half), page, page.in("br", "no brotli".getBytes(UTF_8)));
    assertEquals(List.of(TEXT), found.texts());
    assertEquals(
        List.of(
            "a.warc: record 1 holds a page that cannot be read (Brotli stream decoding failed);"
                + " skipped",
            "a.warc: record 3 holds a page that cannot be read (Brotli stream decoding failed);"
                + " skipped"),
        found.messages());
  }

  @Test
  void unpacksNoMoreThanAPageMayHold() throws IOException {
    Response page = Response.page();
    byte[] gzipBomb = gzip(("<p>" + "a".repeat(1 << 20)).getBytes(UTF_8));
    Collected found =
        read(
            SplitOptions.DEFAULT.withMaxArticleChars(1000),
            page.in("br", BROTLI_BOMB),
            page.in("gzip", gzipBomb),
            page);
    assertEquals(List.of(TEXT), found.texts());
    assertEquals(
        List.of(
            "a.warc: record 1 is a page over the limit of length; skipped",
            "a.warc: record 2 is a page over the limit of length; skipped"),
        found.messages());
  }

  @Test
  void saysWhichPackingIsNotKnown() throws IOException {
    Response page = Response.page();
    Collected found = read(page.in("compress", page.body()), page);
    assertEquals(List.of(TEXT), found.texts());
    assertEquals(
        List.of(
            "a.warc: record 1 holds a page that cannot be read"
                + " (Content-Encoding not supported: compress); skipped"),
        found.messages());
  }

  @Test
  void keepsWhatStandsBeforeALengthThatLies() throws IOException {
    Response page = Response.page();
    for (long error : new long[] {-100_000, 1_000_000_000_000L, -60}) {
      Collected found = read(page, page.lying(error), page);
      assertEquals(TEXT, found.texts().get(0));
      assertTrue(
          found.messages().stream().anyMatch(it -> it.contains("is broken")),
          () -> error + " " + found.messages());
    }
  }
}
