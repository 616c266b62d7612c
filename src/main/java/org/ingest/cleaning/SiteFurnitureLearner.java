package org.ingest.cleaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ingest.reading.Problem;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.RawArticle;

/**
 * Counts on how many pages of a site each line stands. A page that was saved twice, or whose story
 * was written on, counts once: it repeats all of its paragraphs.
 */
public final class SiteFurnitureLearner implements ArticleSink {
  /** Longer lines are paragraphs. */
  private static final int LONGEST = 400;

  /** A bound on memory, some 200 MB: what comes later is not learned. */
  private static final int MOST_LINES = 1_000_000;

  private final Map<String, Map<String, Integer>> linesBySite = new HashMap<>();
  private final Map<String, Set<String>> pagesBySite = new HashMap<>();
  private int lines;

  @Override
  public void article(RawArticle article) {
    SiteFurniture.site(article).ifPresent(site -> learn(site, article));
  }

  private void learn(String site, RawArticle article) {
    String page =
        article.header().title().orElseGet(() -> Integer.toString(article.text().hashCode()));
    if (!pagesBySite.computeIfAbsent(site, any -> new HashSet<>()).add(page)) {
      return;
    }
    Map<String, Integer> counts = linesBySite.computeIfAbsent(site, any -> new HashMap<>());
    TextLine.of(article.text()).stream()
        .map(TextLine::text)
        .filter(line -> line.length() <= LONGEST)
        .distinct()
        .forEach(line -> count(counts, line));
  }

  private void count(Map<String, Integer> counts, String line) {
    boolean known = counts.containsKey(line);
    if (known || lines < MOST_LINES) {
      lines += known ? 0 : 1;
      counts.merge(line, 1, Integer::sum);
    }
  }

  /** What is wrong with an input is told when it is read for good. */
  @Override
  public void problem(Problem problem) {}

  /** What was learned so far. */
  public SiteFurniture learned() {
    return new SiteFurniture(
        linesBySite.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    site ->
                        new SiteFurniture.Site(
                            pagesBySite.get(site.getKey()).size(), repeated(site.getValue())))));
  }

  private static Map<String, Integer> repeated(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .filter(line -> line.getValue() > 1)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
