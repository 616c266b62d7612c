package org.ingest.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ingest.splitting.ArticleHeader;
import org.ingest.splitting.RawArticle;
import org.junit.jupiter.api.Test;

/** What repeats over the pages of a site, and what only seems to. */
class SiteFurnitureTest {
  private static final String PLEA = "The Courier is free to read thanks to people like you.";
  private static final String BACKGROUND =
      "The war in Varda began in 2019, when rebels took the north of the country.";
  private static final String LABEL = "Listen to this story";

  private static RawArticle page(String site, int number, String... lines) {
    Optional<String> none = Optional.empty();
    ArticleHeader header =
        new ArticleHeader(
            none,
            Optional.of("Convoy " + number + " reaches Lowen"),
            none,
            none,
            Optional.of("https://www." + site + "/" + number),
            none);
    return new RawArticle("a", "a", 1, 1, 1, 0, header, String.join("\n\n", lines));
  }

  private static RawArticle page(String site, int number) {
    return page(
        site, number, PLEA, first(number), LABEL, BACKGROUND, last(number), "Follow the Courier");
  }

  private static String first(int number) {
    return "About " + (number + 2) + "00 soldiers arrived in Lowen on Monday, the ministry said.";
  }

  private static String last(int number) {
    return "On day " + number + " their truck hit a mine near Osk, a spokesman said.";
  }

  private static List<RawArticle> pages(String site, int count) {
    List<RawArticle> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pages.add(page(site, i));
    }
    return pages;
  }

  private static SiteFurniture learned(List<RawArticle> pages) {
    SiteFurnitureLearner learner = new SiteFurnitureLearner();
    pages.forEach(learner::article);
    return learner.learned();
  }

  private static List<String> kept(SiteFurniture sites, RawArticle page) {
    return sites.filter(page, TextLine.of(page.text())).stream()
        .map(TextLine::text)
        .collect(Collectors.toList());
  }

  @Test
  void leavesOutLabelsAnywhereAndSentencesAroundTheText() {
    RawArticle page = page("courier.example", 3);
    assertEquals(
        List.of(first(3), BACKGROUND, last(3)), kept(learned(pages("courier.example", 6)), page));
  }

  @Test
  void keepsBackgroundWithinTheText() {
    List<String> kept = kept(learned(pages("courier.example", 20)), page("courier.example", 3));
    assertTrue(kept.contains(BACKGROUND));
  }

  @Test
  void keepsSentencesOfAFewPages() {
    List<String> kept = kept(learned(pages("courier.example", 4)), page("courier.example", 3));
    assertTrue(kept.contains(PLEA), () -> "" + kept);
    assertTrue(!kept.contains(LABEL), () -> "" + kept);
  }

  @Test
  void leavesOtherSitesAlone() {
    RawArticle other = page("dispatch.example", 3);
    assertEquals(6, kept(learned(pages("courier.example", 6)), other).size());
  }

  @Test
  void learnsNothingFromCopiesOfOnePage() {
    RawArticle page = page("courier.example", 3);
    assertEquals(6, kept(learned(List.of(page, page, page, page, page, page)), page).size());
  }

  @Test
  void keepsATitleThatRepeats() {
    List<RawArticle> pages = new ArrayList<>(pages("courier.example", 6));
    RawArticle list = page("courier.example", 3, "Convoy 3 reaches Lowen", first(3));
    for (int i = 0; i < 6; i++) {
      pages.add(page("courier.example", 10 + i, "Convoy 3 reaches Lowen", first(10 + i)));
    }
    assertEquals(List.of("Convoy 3 reaches Lowen", first(3)), kept(learned(pages), list));
  }

  @Test
  void emptiesNoArticle() {
    RawArticle only = page("courier.example", 30, PLEA, LABEL);
    assertEquals(List.of(PLEA, LABEL), kept(learned(pages("courier.example", 6)), only));
  }

  @Test
  void leavesAllWhereNothingIsLearned() {
    assertEquals(6, kept(SiteFurniture.NONE, page("courier.example", 3)).size());
  }
}
