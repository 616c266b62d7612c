package org.ingest.cleaning;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ingest.splitting.RawArticle;

/**
 * The lines that stand on many pages of one site, learned from those pages: what a site puts around
 * its articles, whatever its words.
 *
 * <p>A line that is no sentence goes wherever it stands: <i>Follow us on the river</i>. A sentence
 * goes only where nothing but such lines is between it and the text's beginning or end, and only
 * when most pages have it: an agency repeats the background of a war, word for word, within its
 * articles.
 */
public final class SiteFurniture {
  /** What is left out where nothing was learned. */
  public static final SiteFurniture NONE = new SiteFurniture(Map.of());

  private static final int FEWEST_PAGES = 3;
  private static final int FEWEST_PAGES_OF_SENTENCE = 5;

  /** Shares of a site's pages, in percent. */
  private static final int SHARE = 20;

  private static final int SHARE_OF_SENTENCE = 60;

  /**
   * What was learned of one site.
   *
   * @param pages how many, each title once
   * @param byLine on how many of them a line stands
   */
  record Site(int pages, Map<String, Integer> byLine) {
    private boolean isLabel(String line) {
      int count = byLine.getOrDefault(line, 0);
      return count >= FEWEST_PAGES && count * 100 >= SHARE * pages && !LineShape.isProse(line);
    }

    private boolean isAround(String line) {
      int count = byLine.getOrDefault(line, 0);
      return isLabel(line)
          || count >= FEWEST_PAGES_OF_SENTENCE && count * 100 >= SHARE_OF_SENTENCE * pages;
    }
  }

  private final Map<String, Site> sites;

  SiteFurniture(Map<String, Site> sites) {
    this.sites = new HashMap<>(sites);
  }

  /** The host that an article's address names, else the source that its header names. */
  static Optional<String> site(RawArticle article) {
    return article.header().url().flatMap(SiteFurniture::host).or(() -> article.header().source());
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT))
          .map(host -> host.startsWith("www.") ? host.substring("www.".length()) : host);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** {@code lines} without the site's; all of them where nothing else would be left. */
  List<TextLine> filter(RawArticle article, List<TextLine> lines) {
    Site site = sites.isEmpty() ? null : site(article).map(sites::get).orElse(null);
    if (site == null) {
      return lines;
    }
    int from = 0;
    int to = lines.size();
    while (from < to && isAround(site, article, lines.get(from))) {
      from++;
    }
    while (to > from && isAround(site, article, lines.get(to - 1))) {
      to--;
    }
    List<TextLine> kept = new ArrayList<>();
    for (TextLine line : lines.subList(from, to)) {
      if (!site.isLabel(line.text()) || isTitle(article, line)) {
        kept.add(line);
      }
    }
    return kept.isEmpty() ? lines : kept;
  }

  private static boolean isAround(Site site, RawArticle article, TextLine line) {
    return site.isAround(line.text()) && !isTitle(article, line);
  }

  private static boolean isTitle(RawArticle article, TextLine line) {
    return article.header().title().filter(line.text()::equals).isPresent();
  }
}
