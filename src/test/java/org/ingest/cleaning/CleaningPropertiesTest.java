package org.ingest.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.ingest.reading.Line;
import org.ingest.splitting.ArticleHeader;
import org.ingest.splitting.RandomPages;
import org.ingest.splitting.RawArticle;
import org.junit.jupiter.api.Test;

/** What holds for every article; the seed of a failing one stands in its message. */
class CleaningPropertiesTest {
  private static final int PAGES = 1500;

  private final ArticleCleaner cleaner = new ArticleCleaner(true);

  @Test
  void cleaningTwiceChangesNothing() {
    forEachPage(
        (text, seed) -> {
          CleanArticle once = clean(text);
          CleanArticle twice = clean(once.text());
          assertEquals(once.text(), twice.text(), seed);
          assertEquals(once.title(), twice.title(), seed);
          assertEquals(0, twice.removedLines(), seed);
        });
  }

  @Test
  void everyKeptCharacterLeadsBackToItself() {
    forEachPage(
        (text, seed) -> {
          CleanArticle article = clean(text);
          for (int i = 0; i < article.text().length(); i++) {
            char c = article.text().charAt(i);
            char original = c == '\n' ? c : text.charAt(article.map().toOriginal(i));
            assertEquals(original, c, seed + ", character " + i);
          }
        });
  }

  @Test
  void keepsWholeLinesInTheirOrderAndCountsTheOthers() {
    forEachPage(
        (text, seed) -> {
          CleanArticle article = clean(text);
          List<String> lines = stripped(text);
          List<String> kept = stripped(article.text());
          assertEquals(lines.size() - kept.size(), article.removedLines(), seed);
          int at = 0;
          for (String line : kept) {
            while (at < lines.size() && !lines.get(at).equals(line)) {
              at++;
            }
            assertTrue(at++ < lines.size(), seed + ": " + line);
          }
        });
  }

  @Test
  void whatGoesEntirelyIsFurniture() {
    Set<String> furniture =
        Set.of(
            "TT",
            "Ad",
            "Advertisement",
            "Share",
            "Facebook",
            "Twitter",
            "Print",
            "Recommended Stories",
            "end of list",
            "Read more: Two convoys in a week");
    forEachPage(
        (text, seed) -> {
          Set<String> gone = stripped(text).stream().collect(Collectors.toSet());
          stripped(clean(text).text()).forEach(gone::remove);
          gone.removeAll(furniture);
          boolean list = text.contains("Recommended Stories");
          assertTrue(gone.isEmpty() || list, seed + ": " + gone);
        });
  }

  @Test
  void noCleanKeepsEveryCharacter() {
    forEachPage(
        (text, seed) ->
            assertEquals(text, new ArticleCleaner(false).clean(article(text)).text(), seed));
  }

  @Test
  void turkishLocaleChangesNothing() {
    String text = "The convoy left.\n\nADVERTISEMENT\n\nSIGN IN\n\nThe convoy arrived.";
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals("The convoy left.\n\nThe convoy arrived.", clean(text).text());
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> stripped(String text) {
    return List.of(text.split("[\n\f]")).stream()
        .map(Line::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private CleanArticle clean(String text) {
    return cleaner.clean(article(text));
  }

  private static RawArticle article(String text) {
    return new RawArticle("a", "a.txt", 1, 1, 1, 0, ArticleHeader.EMPTY, text);
  }

  private interface PageCheck {
    void check(String text, String seed);
  }

  private static void forEachPage(PageCheck check) {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < PAGES; i++) {
      check.check(String.join("\n", RandomPages.lines(random)), "seed " + seed + ", page " + i);
    }
  }
}
