package org.ingest.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ingest.cleaning.ArticleCleaner;
import org.ingest.formats.ArticleReader;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.Collected;
import org.ingest.splitting.RawArticle;
import org.ingest.splitting.SplitOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files named for their trouble: each gives a message or an article, none an exception. */
class HostileInputTest {
  private static final Path FOLDER = Path.of("src/test/resources/reading/hostile");

  /** What a file gives. */
  private record Expected(String file, List<String> texts, List<String> messages) {
    static Expected problem(String file, String... messages) {
      return new Expected(file, List.of(), List.of(messages));
    }

    static Expected text(String file, String text, String... messages) {
      return new Expected(file, List.of(text), List.of(messages));
    }
  }

  private static final List<Expected> EXPECTED =
      List.of(
          Expected.problem("empty.txt", "empty; nothing to read"),
          Expected.problem("empty.gz", "empty; nothing to read"),
          Expected.problem("empty-but-for-its-mark.txt", "no text in it; nothing to read"),
          Expected.problem("blank-lines.txt", "no text in it; nothing to read"),
          Expected.problem("only-line-ends.txt", "no text in it; nothing to read"),
          Expected.problem("markers-only.txt", "no text in it; nothing to read"),
          Expected.problem("gzip-head-only.gz", "the gzip data break off"),
          Expected.problem("gzip-header-only.gz", "the gzip data break off"),
          Expected.problem("pdf.txt", "looks like a PDF file, not text; skipped"),
          Expected.problem("zip.txt", "an empty or damaged zip file; nothing to read"),
          Expected.problem("rich-text.txt", "looks like a rich text file, not text; skipped"),
          Expected.problem("control-bytes.txt", "looks binary; skipped"),
          Expected.problem(
              "utf-16-without-mark.txt",
              "looks binary, or like UTF-16 without a byte order mark (use --encoding); skipped"),
          Expected.text(
              "gzip-wrong-checksum.gz",
              "Convoy Reaches Café Lowen\n\n“We waited,” said Ada Vénn — at the “Dam”.",
              "the gzip data are damaged (Corrupt GZIP trailer); what stands before line 4 is kept"),
          Expected.text(
              "one-stray-zero.txt",
              "Convoy Reaches Lowen\n\nThe convoy\0 reached Lowen at noon on Monday."),
          Expected.text(
              "stray-windows-byte.txt",
              "Convoy Reaches Café Lowen\n\n“We waited,” said Ada Vénn — at the “Dam”.\n"
                  + "It was “warm” — even “hot”.\nA café was open.",
              "not all of it is UTF-8; what is not was read as windows-1252"),
          Expected.text(
              "lone-surrogates.txt",
              "Convoy \uFFFD left.",
              "not all of it is UTF-16LE; what is not became U+FFFD"),
          Expected.text(
              "cut-character.txt",
              "The end: Ã",
              "not all of it is UTF-8; what is not was read as windows-1252"),
          Expected.text("no-line-end.txt", "The convoy left."),
          Expected.text(
              "invisible-characters.txt",
              "\u200bConvoy\u00adReaches\u00a0Lowen Today\u200b\n\u00a0\u200b\n"
                  + "\u2060The convoy reached Lowen.\u00a0"));

  @TestFactory
  Stream<DynamicTest> everyFile() {
    return EXPECTED.stream().map(each -> DynamicTest.dynamicTest(each.file(), () -> check(each)));
  }

  private static void check(Expected expected) {
    Collected found = read(expected.file());
    assertEquals(expected.texts(), found.texts());
    assertEquals(expected.messages(), found.problems.stream().map(Problem::message).toList());
  }

  private static Collected read(String file) {
    return Collected.from(Input.file(FOLDER.resolve(file)), SplitOptions.DEFAULT);
  }

  @Test
  void everyFileOfTheFolderIsExpected() throws IOException {
    Set<String> expected =
        EXPECTED.stream().map(Expected::file).collect(Collectors.toCollection(TreeSet::new));
    expected.add("gzip-broken-off.gz");
    expected.add("many-markers.txt");
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          expected,
          files
              .map(file -> file.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @Test
  void keepsWholeLinesOfGzipThatBreaksOff() {
    Collected found = read("gzip-broken-off.gz");
    String text = found.texts().get(0);
    int lines = found.articles.get(0).lastLine();
    assertTrue(lines > 20, "lines: " + lines);
    assertTrue(text.endsWith(" hours."), text.substring(text.length() - 40));
    assertEquals(
        "the gzip data break off; what stands before line " + (lines + 1) + " is kept",
        found.problems.get(0).message());
    assertEquals(Problem.Severity.FAILURE, found.problems.get(0).severity());
  }

  @Test
  void manyMarkersOfOneKindEachAreChosenAmong() {
    Collected found = read("many-markers.txt");
    String all = String.join("\n", found.texts());
    assertEquals(3, all.split("The convoy left\\.", -1).length - 1, all);
  }

  @Test
  void invisibleCharactersAtTheEndsOfLinesGo() {
    RawArticle raw = read("invisible-characters.txt").articles.get(0);
    assertEquals(
        "Convoy\u00adReaches\u00a0Lowen Today\n\nThe convoy reached Lowen.",
        new ArticleCleaner(true).clean(raw).text());
  }

  /**
   * Fifty megabytes without a line end, at a limit of a megabyte: skipped, and the rest goes on.
   */
  @Test
  void lineOverTheLimitSkipsItsArticleOnly() {
    Input input =
        new Input(
            "a.txt",
            "a.txt",
            true,
            () -> new Repeating("=== 1.txt\nOne.\n", 'x', 50_000_000, "\n=== 2.txt\nTwo.\n"));
    Collected found = Collected.from(input, SplitOptions.DEFAULT.withMaxArticleChars(1 << 20));
    assertEquals(List.of("Two."), found.texts());
    assertEquals(
        List.of("a.txt:2: an article over the limit of length (no delimiter in it?); skipped"),
        found.messages());
  }

  @Test
  void articleOfManyLinesOverTheLimitIsSkipped() {
    String text = "=== 1.txt\n" + "One more.\n".repeat(500) + "=== 2.txt\nTwo.\n";
    Collected found = Collected.from(text, SplitOptions.DEFAULT.withMaxArticleChars(4000));
    assertEquals(List.of("Two."), found.texts());
    assertEquals(1, found.messages().size());
  }

  @Test
  void ofVeryManyBlankLinesAHundredAreKept() {
    String text = "One.\n" + "\n".repeat(3_000_000) + "Two.\n";
    Collected found = Collected.from(text, SplitOptions.DEFAULT);
    assertEquals(List.of("One." + "\n".repeat(101) + "Two."), found.texts());
    RawArticle article = found.articles.get(0);
    assertEquals(3_000_002, article.lastLine());
    assertEquals(3_000_005, article.mapToInput().toOriginal(article.text().length() - 4));
  }

  @Test
  void articleOfVeryManyLinesIsSkipped() {
    String text = "=== 1.txt\n" + "x\r\n".repeat(300_000) + "=== 2.txt\nTwo.\n";
    Collected found = Collected.from(text, SplitOptions.DEFAULT);
    assertEquals(List.of("Two."), found.texts());
  }

  @Test
  void jsonLineOverTheLimitIsSkipped() {
    String text = "{\"text\": \"" + "x".repeat(5000) + "\"}\n{\"text\": \"Two.\"}\n";
    Collected found = Collected.from(text, SplitOptions.DEFAULT.withMaxArticleChars(4000));
    assertEquals(List.of("Two."), found.texts());
    assertEquals(
        List.of("news.txt:1: a line over the limit of length; article skipped"), found.messages());
  }

  @Test
  void errorWhileReadingIsAProblem() {
    Input input =
        new Input(
            "a.txt",
            "a.txt",
            true,
            () -> {
              throw new IOException("disk on fire");
            });
    assertEquals(
        List.of("a.txt: cannot be read: disk on fire"),
        Collected.from(input, SplitOptions.DEFAULT).messages());
  }

  @Test
  void whatTheSinkThrowsPassesThrough() {
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void article(RawArticle article) {
            throw new java.io.UncheckedIOException(new IOException("output is full"));
          }

          @Override
          public void problem(Problem problem) {}
        };
    ArticleReader reader = new ArticleReader(SplitOptions.DEFAULT);
    Input input = Input.of("a.txt", "One.\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    java.io.UncheckedIOException thrown =
        assertThrows(java.io.UncheckedIOException.class, () -> reader.read(input, sink));
    assertEquals("output is full", thrown.getCause().getMessage());
  }

  /** A text, one sign very often, a text; never held in memory. */
  private static final class Repeating extends InputStream {
    private final String before;
    private final char sign;
    private final long count;
    private final String after;
    private long at;

    Repeating(String before, char sign, long count, String after) {
      this.before = before;
      this.sign = sign;
      this.count = count;
      this.after = after;
    }

    @Override
    public int read() {
      long position = at++;
      if (position < before.length()) {
        return before.charAt((int) position);
      }
      long behind = position - before.length() - count;
      if (behind < 0) {
        return sign;
      }
      return behind < after.length() ? after.charAt((int) behind) : -1;
    }
  }
}
