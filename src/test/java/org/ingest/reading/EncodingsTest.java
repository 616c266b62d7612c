package org.ingest.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ingest.splitting.Collected;
import org.ingest.splitting.SplitOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One text in every encoding, packing and line end comes out the same. */
class EncodingsTest {
  private static final Path FOLDER = Path.of("src/test/resources/reading");
  private static final String TEXT =
      "Convoy Reaches Café Lowen\n\n“We waited,” said Ada Vénn — at the “Dam”.";

  private static final Map<String, List<String>> WARNINGS =
      new TreeMap<>(
          Map.of(
              "utf-8.txt", List.of(),
              "utf-8-with-mark.txt", List.of(),
              "utf-16-little-endian.txt", List.of(),
              "utf-16-big-endian.txt", List.of(),
              "utf-32-little-endian.txt", List.of(),
              "windows-1252.txt", List.of("not UTF-8; read as windows-1252"),
              "carriage-returns.txt", List.of(),
              "crlf.txt", List.of(),
              "gzip-without-its-name.txt", List.of(),
              "gzip-of-utf-16.gz", List.of()));

  @TestFactory
  Stream<DynamicTest> everyFileGivesTheSameArticle() {
    return WARNINGS.entrySet().stream()
        .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> check(each)));
  }

  private static void check(Map.Entry<String, List<String>> given) {
    Collected found =
        Collected.from(Input.file(FOLDER.resolve(given.getKey())), SplitOptions.DEFAULT);
    assertEquals(List.of(TEXT), found.texts());
    assertEquals(0, found.articles.get(0).startInInput());
    assertEquals(3, found.articles.get(0).lastLine());
    assertEquals(given.getValue(), found.problems.stream().map(Problem::message).toList());
  }

  @Test
  void readsGzipOfSeveralMembers() {
    Collected found =
        Collected.from(Input.file(FOLDER.resolve("gzip-of-two-members.gz")), SplitOptions.DEFAULT);
    assertEquals(List.of(TEXT), found.texts());
  }

  @Test
  void encodingOptionOverridesWhatTheBytesSay() {
    byte[] bytes = "Обоз прибыл".getBytes(Charset.forName("windows-1251"));
    Collected found =
        Collected.from(
            Input.of("a.txt", bytes),
            SplitOptions.DEFAULT.withEncoding(Charset.forName("windows-1251")));
    assertEquals(List.of("Обоз прибыл"), found.texts());
    assertEquals(List.of(), found.messages());
  }

  @Test
  void encodingOptionReadsUtf16WithoutMark() {
    byte[] bytes = "Convoy left.".getBytes(StandardCharsets.UTF_16BE);
    Collected found =
        Collected.from(
            Input.of("a.txt", bytes), SplitOptions.DEFAULT.withEncoding(StandardCharsets.UTF_16BE));
    assertEquals(List.of("Convoy left."), found.texts());
  }

  @Test
  void saysWhatIsNotOfTheEncodingThatWasGiven() {
    byte[] bytes = "One.\nA café.\n".getBytes(StandardCharsets.ISO_8859_1);
    Collected found =
        Collected.from(
            Input.of("a.txt", bytes), SplitOptions.DEFAULT.withEncoding(StandardCharsets.UTF_8));
    assertEquals(List.of("One.\nA caf\uFFFD."), found.texts());
    assertEquals(
        List.of("a.txt:2: not all of it is UTF-8; what is not became U+FFFD"), found.messages());
  }

  /** The head is plain ASCII, so only byte 600,000 tells that this is windows-1252. */
  @Test
  void readsLateWindowsByteAndNamesItsLine() {
    String head = "The convoy left at noon.\n".repeat(24_000);
    byte[] bytes = (head + "A café was open.\n").getBytes(Charset.forName("windows-1252"));
    Collected found = Collected.from(Input.of("a.txt", bytes), SplitOptions.DEFAULT);
    assertEquals(
        List.of("a.txt:24001: not all of it is UTF-8; what is not was read as windows-1252"),
        found.messages());
    assertEquals(head + "A café was open.", found.texts().get(0));
  }

  @Test
  void utf8CharacterAcrossTheEndOfTheHeadIsNoFault() {
    for (int shift = 0; shift < 4; shift++) {
      String text = "x".repeat(shift) + "é—🚚 ".repeat(40_000) + "end.";
      Collected found =
          Collected.from(
              Input.of("a.txt", text.getBytes(StandardCharsets.UTF_8)), SplitOptions.DEFAULT);
      assertEquals(List.of(), found.messages());
      assertEquals(List.of(text), found.texts());
    }
  }
}
