package org.ingest.cleaning;

import java.util.regex.Pattern;
import org.ingest.splitting.TitleLine;

/**
 * What a line looks like, whatever its words: a sentence, a menu's entry, a video's length, code.
 */
final class LineShape {
  private static final int WORDS_OF_SENTENCE = 5;
  private static final int LONGEST_HEADLINE = 200;
  private static final int WORDS_OF_ENTRY = 3;
  private static final int LONGEST_ENTRY = 32;

  /** <i>01:53</i>, <i>1:02:15</i>, alone on its line. */
  private static final Pattern DURATION = Pattern.compile("\\(?\\d{1,2}(?::[0-5]\\d){1,2}\\)?");

  /**
   * <i>js = d.createElement(s);</i>, <i>fbq('init', '12345');</i>, <i>}</i>; not <i>(he left);</i>
   */
  private static final Pattern CODE =
      Pattern.compile(
          "[{}();\\s]*[{}][{}();,\\s]*"
              + "|(?:var|let|const|window|document|function|jQuery|\\$)\\b?[ .(\\[].*[;{})]"
              + "|[\\w$.\\[\\]'\"]+\\s*=\\s*[^=].*[;{]"
              + "|[\\w$.]*\\w\\(.*\\)\\s*[;{]"
              + "|[.#@]?[\\w#.:, -]{1,80}\\{.*"
              + "|</?[a-zA-Z][^<>]*>");

  /** Commas without a space part thousands, <i>1,250,000</i>. */
  private static final Pattern NUMBERS = Pattern.compile("\\d{1,9}(?:, ?\\d{1,9})*,?");

  private static final Pattern BETWEEN_NUMBERS = Pattern.compile(", ");

  private LineShape() {}

  /** A sentence, or so long that it is no headline. */
  static boolean isProse(String line) {
    return line.length() > LONGEST_HEADLINE
        || TitleLine.endsSentence(line) && TitleLine.words(line) >= WORDS_OF_SENTENCE;
  }

  /** A word or two of a menu: <i>World</i>, <i>About us</i>; no number, no name with a stop. */
  static boolean isMenuEntry(String line) {
    return line.length() <= LONGEST_ENTRY
        && Character.isLetter(line.charAt(0))
        && TitleLine.words(line) <= WORDS_OF_ENTRY
        && line.chars().allMatch(c -> Character.isLetter(c) || " &-’'/+".indexOf(c) >= 0);
  }

  static boolean isDuration(String line) {
    return line.length() <= 10 && DURATION.matcher(line).matches();
  }

  /** <i>3480, 3507, 3517,</i>: the numbers of files or events, and no word with them. */
  static boolean isNumbers(String line) {
    return NUMBERS.matcher(line).matches() && BETWEEN_NUMBERS.matcher(line).results().count() >= 2;
  }

  static boolean isCode(String line) {
    char last = line.charAt(line.length() - 1);
    return ";{}>)".indexOf(last) >= 0 && CODE.matcher(line).matches();
  }
}
