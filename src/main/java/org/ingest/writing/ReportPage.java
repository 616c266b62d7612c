package org.ingest.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
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

  private final String page = resource("report.html");
  private final String style = resource("report.css");
  private final String script =
      Stream.of("report-tables.js", "report-map.js", "report-charts.js", "report.js")
          .map(ReportPage::resource)
          .collect(Collectors.joining());

  /** Up to the first article. */
  String opening() {
    return filled(
        page.substring(0, page.indexOf(ARTICLES)),
        Map.of(
            "style-hash", hash(style),
            "script-hash", hash(script),
            "style", style,
            "legend", legend()));
  }

  /**
   * From the last article on.
   *
   * @param tables sections with a table each
   * @param foot safe as markup
   */
  String closing(String tables, String foot) {
    String[] outlines = resource("world-map.paths").split("\n");
    return filled(
        page.substring(page.indexOf(ARTICLES) + ARTICLES.length()),
        Map.of(
            "land", outlines[0],
            "borders", outlines[1],
            "tables", tables,
            "foot", foot,
            "script", script));
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

  private static String resource(String name) {
    try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
