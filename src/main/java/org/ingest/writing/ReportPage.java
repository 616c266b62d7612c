package org.ingest.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ingest.entity.Kind;

/**
 * What stands in the report before and after the articles. Its Content-Security-Policy lets in the
 * page's own style and script, by their hashes, and nothing else: were markup of an article to slip
 * through, it could neither run nor load anything.
 */
final class ReportPage {
  private ReportPage() {}

  /** Up to the first article. */
  static String opening() {
    String style = resource("report.css");
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
        + "<meta name=\"generator\" content=\"ingest\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        + hash(style)
        + "; script-src "
        + hash(resource("report.js"))
        + "; base-uri 'none'; form-action 'none'\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"referrer\" content=\"no-referrer\">\n"
        + "<title>What the articles say</title>\n<style>"
        + style
        + "</style></head>\n<body>\n<header><h1>What the articles say</h1>\n"
        + "<nav><a href=\"#counts\">Counts</a> <a href=\"#articles\">Articles</a></nav>\n"
        + "<fieldset id=\"legend\"><legend>Marks</legend>"
        + legend()
        + "</fieldset></header>\n<main>\n<section id=\"articles\"><h2>Articles</h2>\n";
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

  /** From the last article on. */
  static String closing(String rows) {
    String version = ReportPage.class.getPackage().getImplementationVersion();
    return "</section>\n<section id=\"counts\"><h2>Counts</h2>\n"
        + "<p class=\"tools\"><label>Filter <input type=\"search\" id=\"filter\"></label> "
        + "<label><input type=\"checkbox\" id=\"once\"> without copies, parts and repeats</label> "
        + "<output id=\"shown\"></output></p>\n<div class=\"wide\"><table><thead><tr>"
        + CountRows.HEAD
        + "</tr></thead><tbody>\n"
        + rows
        + "</tbody></table></div></section>\n</main>\n<footer>Made by ingest"
        + (version == null ? "" : " " + version)
        + "; found by a program: check against the sentence.</footer>\n<script>"
        + resource("report.js")
        + "</script>\n</body></html>\n";
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
