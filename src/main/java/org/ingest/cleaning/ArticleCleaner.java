package org.ingest.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.splitting.RawArticle;
import org.ingest.text.OffsetMap;

/**
 * Removes furniture from articles, and finds their titles.
 *
 * <p>Takes a raw article, hands on its text without furniture lines, repeated captions, and white
 * space at the ends of lines; of several blank lines one stays. Every kept character is the raw
 * text's own or what a character reference in it stands for, and the map leads back to it.
 */
public final class ArticleCleaner {
  private final boolean clean;
  private final SiteFurniture sites;

  /**
   * @param clean false keeps every line as it is
   */
  public ArticleCleaner(boolean clean) {
    this(clean, SiteFurniture.NONE);
  }

  /**
   * @param clean false keeps every line as it is
   * @param sites lines that are furniture of the site that an article comes from
   */
  public ArticleCleaner(boolean clean, SiteFurniture sites) {
    this.clean = clean;
    this.sites = sites;
  }

  public CleanArticle clean(RawArticle raw) {
    List<TextLine> lines = TextLine.of(raw.text());
    if (!clean) {
      OffsetMap map = OffsetMap.identity(raw.text().length());
      return new CleanArticle(raw, title(raw, lines), raw.text(), map, 0);
    }
    List<TextLine> kept = withoutFurniture(sites.filter(raw, lines));
    StringBuilder text = new StringBuilder(raw.text().length());
    List<OffsetMap.Run> runs = new ArrayList<>();
    TextLine before = null;
    for (TextLine line : kept) {
      if (before != null) {
        text.append(line.number() > before.number() + 1 ? "\n\n" : "\n");
      }
      for (OffsetMap.Run run : line.runs()) {
        runs.add(
            new OffsetMap.Run(
                text.length() + run.cleaned(), line.start() + run.original(), run.length()));
      }
      text.append(line.text());
      before = line;
    }
    int removed = lines.size() - kept.size();
    return new CleanArticle(raw, title(raw, kept), text.toString(), new OffsetMap(runs), removed);
  }

  /**
   * Until nothing more goes: what one removal brings together may be furniture too, and cleaning a
   * cleaned text must change nothing.
   */
  private static List<TextLine> withoutFurniture(List<TextLine> lines) {
    List<TextLine> before = lines;
    List<TextLine> after = RepeatFilter.filter(FurnitureFilter.filter(before));
    while (after.size() < before.size()) {
      before = after;
      after = RepeatFilter.filter(FurnitureFilter.filter(before));
    }
    return after;
  }

  private static Optional<String> title(RawArticle raw, List<TextLine> lines) {
    return raw.header().title().or(() -> TitleFinder.find(lines));
  }
}
