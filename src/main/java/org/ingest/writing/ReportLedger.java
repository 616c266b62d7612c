package org.ingest.writing;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ingest.article.Article;
import org.ingest.ledger.ClaimReader;
import org.ingest.ledger.Ledger;
import org.ingest.ledger.LedgerClaim;
import org.ingest.ledger.LedgerLine;

/**
 * The part of a report that sets side by side what its articles claim: the lines of a {@link
 * Ledger} that several articles or several figures make. A count that stands alone, or that only
 * its own article says again, is left to the table of counts.
 */
final class ReportLedger {
  private static final int FORCE_LEVEL = 3;
  private static final String OPENING =
      "<section id=\"ledger\"><h2>Who claims what</h2>\n<p class=\"note\">What several articles, or"
          + " several figures, tell of one force, status, place and event, or of one figure that"
          + " lasts. No figure is the best one, and none are to be added up. Counts that stand alone"
          + " are in the table of counts.</p>\n"
          + PageAsset.text("report-ledger.html");
  private static final String CLOSING = "</section>\n";

  private final Ledger ledger = new Ledger();
  private final ClaimReader reader = new ClaimReader();
  private final Map<String, String> sentences = new HashMap<>();

  /**
   * @param anchor the id of the article on the page
   */
  void add(Article article, String anchor) {
    if (article.troopCounts().isEmpty()) {
      return;
    }
    for (LedgerClaim claim : reader.read(ArticleTree.of(article))) {
      ledger.add(claim);
      sentences.putIfAbsent(claim.id(), anchor + "-s" + claim.sentence());
    }
  }

  /** Takes markup as it is made. */
  interface Sink {
    /**
     * @throws IOException when the page cannot be written
     */
    void put(String html) throws IOException;
  }

  /**
   * Writes the section, hidden where no line is worth one.
   *
   * @throws IOException when the page cannot be written
   */
  void write(Sink out) throws IOException {
    LedgerSection section =
        new LedgerSection(
            ledger.claims(), FORCE_LEVEL, claim -> Optional.ofNullable(sentences.get(claim)));
    LineSink.each(
        ledger,
        line -> {
          if (isShown(line)) {
            out.put((section.isBegun() ? "" : OPENING) + section.html(line));
          }
        });
    out.put(
        section.isBegun() ? section.end() + CLOSING : "<section id=\"ledger\" hidden>" + CLOSING);
  }

  private static boolean isShown(LedgerLine line) {
    boolean isToldAgain = line.statements().stream().anyMatch(each -> each.articles() > 1);
    return line.statements().size() > 1 || isToldAgain;
  }
}
