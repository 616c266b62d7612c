package org.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page's title: the headline of its JSON-LD, the title it gives to others, its first heading, or
 * the window's title without the site's name after it.
 */
final class PageTitle {
  private static final String[] DIVIDERS = {" | ", " - ", " – ", " — ", " :: ", " » ", " • "};
  private static final int FEWEST_WORDS = 3;

  private PageTitle() {}

  static Optional<String> of(
      Document document, JsonLd json, MetaElements meta, Optional<String> site) {
    return json.headline()
        .or(() -> meta.first("title").map(title -> withoutSite(title, site)))
        .or(() -> heading(document))
        .or(() -> PageFacts.shortText(document.title()).map(title -> withoutSite(title, site)));
  }

  private static Optional<String> heading(Document document) {
    Element heading = document.selectFirst("h1");
    return heading == null ? Optional.empty() : PageFacts.shortText(heading.text());
  }

  /** <i>Army Opens the Pass | Lakeside News</i> */
  private static String withoutSite(String title, Optional<String> site) {
    for (String divider : DIVIDERS) {
      int at = title.lastIndexOf(divider);
      if (at > 0) {
        String behind = title.substring(at + divider.length());
        boolean isSite = site.filter(name -> name.equalsIgnoreCase(behind.strip())).isPresent();
        boolean few =
            words(behind) <= FEWEST_WORDS && words(title.substring(0, at)) > words(behind);
        if (isSite || site.isEmpty() && few) {
          return title.substring(0, at).strip();
        }
      }
    }
    return title;
  }

  /** <i>Lakeside News - Army Opens the Pass</i> is what the page shows of it by itself. */
  static String asShown(String title, List<Block> blocks) {
    if (isShown(title, blocks)) {
      return title;
    }
    for (String divider : DIVIDERS) {
      for (String part : title.split(Pattern.quote(divider))) {
        if (part.length() < title.length()
            && words(part) >= FEWEST_WORDS
            && isShown(part, blocks)) {
          return part.strip();
        }
      }
    }
    return title;
  }

  private static boolean isShown(String part, List<Block> blocks) {
    return blocks.stream()
        .anyMatch(block -> block.text().lines().anyMatch(part.strip()::equalsIgnoreCase));
  }

  private static int words(String text) {
    return org.ingest.splitting.TitleLine.words(text);
  }
}
