package org.ingest.ledger;

import java.util.regex.Pattern;

/**
 * Tells claims that count some of those who are at a place, and not how many are there: <i>98
 * soldiers in Varn sue the maker</i>, <i>102 soldiers in Varn have contracted an infection</i>,
 * <i>8,000 troops stationed in Varn are to be home by May</i>, <i>seven former soldiers</i>. They
 * share a line with nobody.
 *
 * <p>Not: <i>8,000 soldiers are in Varn, where two were charged</i>.
 */
final class SomeOfThem {
  private static final Pattern TEXT = Pattern.compile("(?i)\\b(?:former|ex-|retired)");

  private static final String DEEDS =
      "(?:charged|accused|investigated|prosecuted|tried|convicted|sentenced|disciplined|dismissed"
          + "|suspended|infected|quarantined|hospitali[sz]ed|honou?red|decorated)\\b";

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)^(?:(?!\\bwh(?:ere|ile|en)\\b)[^.;]){0,90}?(?:"
              + "\\b(?:to sue|sue|sued|suing|(?:has|have|had) contracted|contracted an?"
              + "|test(?:ed)? positive|f[ae]ll ill)\\b"
              + "|\\b(?:are|were|is|was|been|be|being) (?:\\w+ly )?"
              + DEEDS
              + "|\\bto (?:be|come|go|return) home\\b)");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b(?:investigat(?:es?|ed|ing)|charg(?:es?|ed|ing)|accus(?:es?|ed|ing)"
              + "|prosecut(?:es?|ed|ing)|sentenc(?:es?|ed|ing)|disciplin(?:es?|ed|ing)"
              + "|dismiss(?:es|ed|ing)?|su(?:es?|ed|ing)|infect(?:s|ed|ing)?) (?:\\S+ ){0,2}$");

  private SomeOfThem() {}

  /** Whether the words around the count say so. */
  static boolean areCounted(LedgerClaim claim) {
    String words = claim.words();
    int at = words.indexOf(claim.text());
    return at >= 0
        && (TEXT.matcher(claim.text()).find()
            || BEFORE.matcher(words.substring(0, at)).find()
            || BEHIND.matcher(words.substring(at + claim.text().length())).find());
  }
}
