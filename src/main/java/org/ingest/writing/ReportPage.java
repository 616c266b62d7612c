package org.ingest.writing;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ingest.entity.Kind;

/**
 * What stands in the report before and after the articles: {@code report.html}, filled in. Its
 * Content-Security-Policy lets in the page's own style and script, by their hashes, and nothing
 * else: were markup of an article to slip through, it could neither run nor load anything.
 */
final class ReportPage {
  /** A part that is filled in: <i>{{legend}}</i>. */
  private static final Pattern PART = Pattern.compile("\\{\\{([a-z-]+)}}");

  private static final String ARTICLES = "{{articles}}";
  private static final String LEDGER = "{{ledger}}";

  private final String page = PageAsset.text("report.html");
  private final String style = PageAsset.text("report.css") + PageAsset.text("report-ledger.css");
  private final String script =
      Stream.of(
              "report-tables.js",
              "report-map.js",
              "report-charts.js",
              "report-ledger.js",
              "report.js")
          .map(PageAsset::text)
          .collect(Collectors.joining());

  /** Up to the first article. */
  String opening() {
    return filled(
        page.substring(0, page.indexOf(ARTICLES)),
        Map.of(
            "style-hash", PageAsset.hash(style),
            "script-hash", PageAsset.hash(script),
            "style", style,
            "legend", legend()));
  }

  /** From the last article to the ledger. */
  String beforeLedger() {
    String[] outlines = PageAsset.text("world-map.paths").split("\n");
    return filled(
        page.substring(page.indexOf(ARTICLES) + ARTICLES.length(), page.indexOf(LEDGER)),
        Map.of("land", outlines[0], "borders", outlines[1]));
  }

  /**
   * From the ledger on.
   *
   * @param tables sections with a table each
   * @param foot safe as markup
   */
  String closing(String tables, String foot) {
    return filled(
        page.substring(page.indexOf(LEDGER) + LEDGER.length()),
        Map.of("tables", tables, "foot", foot, "script", script));
  }

  /** What is put in is not looked through again: an article may hold braces. */
  private static String filled(String template, Map<String, String> parts) {
    return PART.matcher(template)
        .replaceAll(part -> Matcher.quoteReplacement(parts.get(part.group(1))));
  }

  private static String legend() {
    return Stream.of(Kind.values()).map(ReportPage::legend).collect(Collectors.joining(" "));
  }

  private static String legend(Kind kind) {
    String key = kind.jsonKey();
    return "<label><input type=\"checkbox\" checked value=\""
        + key
        + "\"> <mark class=\""
        + key
        + "\">"
        + key.replace('_', ' ')
        + "</mark></label>";
  }
}
