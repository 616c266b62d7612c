package org.ingest.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ingest.ledger.Ledger;

/**
 * Writes a {@link Ledger} as a page to look at: for each force its lines, each with its ranges over
 * time, who says what, the sources, and what contradicts; to filter by force, status, place,
 * claimant and date. It is one file that asks for nothing from the net.
 *
 * <p>Its Content-Security-Policy lets in the page's own style and script, by their hashes, and
 * nothing else. Lines are written one by one, so that the page may be long.
 */
public final class LedgerPage {
  private static final int FORCE_LEVEL = 2;
  private static final String STYLE =
      PageAsset.text("ledger-page.css") + PageAsset.text("report-ledger.css");
  private static final String SCRIPT =
      "\"use strict\";\n"
          + PageAsset.text("report-ledger.js")
          + "new LedgerFilter(document.getElementById(\"ledger\"));\n";

  private LedgerPage() {}

  /**
   * Writes all of it; the stream stays open.
   *
   * @throws IOException when the stream cannot be written
   */
  public static void write(Ledger ledger, OutputStream stream) throws IOException {
    Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    out.write(opening());
    LedgerSection section =
        new LedgerSection(ledger.claims(), FORCE_LEVEL, claim -> Optional.empty());
    LineSink.each(ledger, line -> out.write(section.html(line)));
    out.write(section.end());
    out.write(closing());
    out.flush();
  }

  private static String opening() {
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
        + "<meta name=\"generator\" content=\"ingest\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        + PageAsset.hash(STYLE)
        + "; script-src "
        + PageAsset.hash(SCRIPT)
        + "; base-uri 'none'; form-action 'none'\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"referrer\" content=\"no-referrer\">\n"
        + "<title>Who claims what</title>\n<style>"
        + STYLE
        + "</style></head>\n<body>\n<h1>Who claims what</h1>\n<main id=\"ledger\">\n"
        + PageAsset.text("report-ledger.html");
  }

  private static String closing() {
    Optional<String> version =
        Optional.ofNullable(LedgerPage.class.getPackage().getImplementationVersion());
    return "</main>\n<footer>Made by ingest"
        + version.map(each -> " " + each).orElse("")
        + "; found by a program: check against the sentences.</footer>\n<script>"
        + SCRIPT
        + "</script>\n</body></html>\n";
  }
}
