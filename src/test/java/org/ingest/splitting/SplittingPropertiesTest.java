package org.ingest.splitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ingest.reading.Line;
import org.junit.jupiter.api.Test;

/** What holds for every input; the seed of a failing one stands in its message. */
class SplittingPropertiesTest {
  private static final int PAGES = 600;

  @Test
  void everyCharacterIsFoundInTheInput() {
    forEachPage(
        (lines, seed) -> {
          for (String end : List.of("\n", "\r", "\r\n")) {
            String input = String.join(end, lines);
            for (RawArticle article : split(input).articles) {
              assertStandsIn(input, article, seed);
            }
          }
        });
  }

  private static void assertStandsIn(String input, RawArticle article, String seed) {
    for (int i = 0; i < article.text().length(); i++) {
      char c = article.text().charAt(i);
      int there = (int) article.startInInput() + article.mapToInput().toOriginal(i);
      char found = input.charAt(there);
      boolean lineEnd = c == '\n' && (found == '\n' || found == '\r');
      assertTrue(c == found || lineEnd, seed + ": character " + i + " of " + article.name());
    }
  }

  @Test
  void lineEndsChangeNoArticle() {
    forEachPage(
        (lines, seed) -> {
          List<String> expected = describe(split(String.join("\n", lines) + "\n"));
          assertEquals(expected, describe(split(String.join("\r", lines) + "\r")), seed);
          assertEquals(expected, describe(split(String.join("\r\n", lines) + "\r\n")), seed);
        });
  }

  private static List<String> describe(Collected found) {
    List<String> all = new ArrayList<>(found.messages());
    for (RawArticle article : found.articles) {
      all.add(
          String.join(
              "|",
              article.name(),
              "" + article.ordinal(),
              article.firstLine() + "-" + article.lastLine(),
              "" + article.header(),
              article.text()));
    }
    return all;
  }

  @Test
  void everyLineIsTextOrMarkerOrHeaderOrBoxed() {
    forEachPage(
        (lines, seed) -> {
          long kept = 0;
          for (RawArticle article : split(String.join("\n", lines)).articles) {
            kept += prose(article.text());
            // a boxed name or title may look like a marker or header, which is not counted below
            kept += lines.contains(article.name()) ? prose(article.name()) : 0;
            kept += article.header().title().filter(lines::contains).map(t -> prose(t)).orElse(0L);
          }
          assertEquals(prose(String.join("\n", lines)), kept, seed);
        });
  }

  /** The lines that are neither blank nor can be markers or header lines. */
  private static long prose(String text) {
    return text.lines()
        .flatMap(line -> List.of(line.split("\f")).stream())
        .filter(line -> !Line.strip(line).isEmpty())
        .filter(line -> !line.matches("(?:===|---|-----|\\*\\*\\*).*"))
        .filter(line -> !line.matches("(?:Title|Date|Source|Language): .*"))
        .count();
  }

  @Test
  void linesAndOrdinalsRise() {
    forEachPage(
        (lines, seed) -> {
          int line = 0;
          int ordinal = 0;
          for (RawArticle article : split(String.join("\n", lines)).articles) {
            assertEquals(++ordinal, article.ordinal(), seed);
            assertTrue(line <= article.firstLine(), seed);
            assertTrue(article.firstLine() <= article.lastLine(), seed);
            line = article.lastLine();
          }
        });
  }

  @Test
  void anArticleSplitAgainWithoutContentStaysOne() {
    forEachPage(
        (lines, seed) -> {
          String input = String.join("\n", lines);
          Collected whole = Collected.from(input, SplitOptions.DEFAULT.withByContent(false));
          Collected parts = split(input);
          assertTrue(whole.articles.size() <= parts.articles.size(), seed);
        });
  }

  private static Collected split(String input) {
    return Collected.from(input, SplitOptions.DEFAULT);
  }

  private interface PageCheck {
    void check(List<String> lines, String seed);
  }

  private static void forEachPage(PageCheck check) {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < PAGES; i++) {
      check.check(RandomPages.lines(random), "seed " + seed + ", page " + i);
    }
  }
}
