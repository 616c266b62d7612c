package org.ingest.formats;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ingest.lexicon.ResourceTable;
import org.ingest.reading.OpenInput.NotTextException;
import org.ingest.splitting.SplitOptions.InputFormat;

/** Tells what is written in angle brackets: a web page, a feed, XML of another kind, or text. */
final class MarkupSniffer {
  private static final Pattern BEFORE_ROOT =
      Pattern.compile(
          "\\G\\s*(?:<\\?[^>]*>|<!--(?s:.*?)-->|<!(?i:doctype)[^>\\[]*(?:\\[[^\\]]*\\])?\\s*>)");
  private static final Pattern ROOT = Pattern.compile("\\G\\s*<([A-Za-z][\\w:.-]*)");
  private static final Pattern PAGE_TAGS =
      Pattern.compile("(?i)<(?:!doctype html|html|head|body|/head)[\\s>]");
  private static final Pattern END_TAG = Pattern.compile("</[A-Za-z][A-Za-z0-9]*\\s*>");
  private static final int PAGE_TAGS_OF_PAGE = 2;

  private static final Set<String> FEEDS = roots("feed");
  private static final Set<String> PAGES = roots("page");

  private MarkupSniffer() {}

  private static Set<String> roots(String kind) {
    return ResourceTable.rows(MarkupSniffer.class, "root-elements.tsv")
        .filter(row -> row.get(0).equals(kind))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @param start the input's beginning, which is an angle bracket
   * @throws NotTextException when it is XML that is not read
   */
  static InputFormat of(String start) throws NotTextException {
    boolean xml = start.startsWith("<?xml");
    Matcher before = BEFORE_ROOT.matcher(start);
    int at = 0;
    while (before.find()) {
      xml &= !before.group().toLowerCase(Locale.ROOT).contains("<!doctype html");
      at = before.end();
    }
    if (start.substring(0, at).toLowerCase(Locale.ROOT).contains("<!doctype html")) {
      return InputFormat.HTML;
    }
    Matcher root = ROOT.matcher(start);
    if (!root.find(at)) {
      return holdsPage(start) ? InputFormat.HTML : InputFormat.TEXT;
    }
    String name = root.group(1).toLowerCase(Locale.ROOT);
    if (FEEDS.contains(name)) {
      return InputFormat.FEED;
    }
    if (name.equals("html") || PAGES.contains(name) && END_TAG.matcher(start).find()) {
      return InputFormat.HTML;
    }
    if (xml) {
      throw new NotTextException(
          "XML with the root <" + root.group(1) + ">, which is no feed and no page; not read");
    }
    return holdsPage(start) ? InputFormat.HTML : InputFormat.TEXT;
  }

  /** A page with something before it: a server's headers, a saver's remark. */
  static boolean holdsPage(String start) {
    if (start.indexOf('<') < 0) {
      return false;
    }
    Matcher tags = PAGE_TAGS.matcher(start);
    int found = 0;
    while (found < PAGE_TAGS_OF_PAGE && tags.find()) {
      found++;
    }
    return found >= PAGE_TAGS_OF_PAGE;
  }
}
