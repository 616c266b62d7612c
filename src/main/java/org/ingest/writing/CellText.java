package org.ingest.writing;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking an article's words for a formula: {@code =HYPERLINK(…)},
 * {@code @SUM(…)}, {@code -1+1|…} get an apostrophe before them, which says that text follows.
 * Numbers in columns of numbers stay as they are.
 *
 * <p>Nothing is lost: whoever takes one apostrophe off cells that begin with apostrophes and one of
 * {@code = + - @}, their wide forms, a tab or a line end has the words again, since words that
 * begin so themselves get one more.
 */
final class CellText {
  private static final Pattern FORMULA =
      Pattern.compile("'*+[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20]");

  private CellText() {}

  /** The words, safe as a cell. */
  static String defused(String words) {
    return FORMULA.matcher(words).lookingAt() ? "'" + words : words;
  }
}
