package org.ingest.splitting;

import java.util.regex.Pattern;
import org.ingest.reading.Line;

/**
 * Whether a line can be an article's title: short, without a final full stop, not a dateline, date,
 * byline or list item.
 *
 * <p><i>Norway Weighs Sending Trainers to Latvia</i>; not <i>KABUL, Afghanistan (Jan. 25,
 * 2013)</i>, <i>Friday, January 4, 2019</i>, <i>By Ilse Marwick</i>, <i>“We were surprised,” he
 * said.</i>
 */
public final class TitleLine {
  private static final int LONGEST = 180;
  private static final int MOST_WORDS = 28;
  private static final String NO_END = ".,;:…";
  private static final String CLOSING = "\"'”’»)]";

  /**
   * <i>Northern Command Morning Update, June 13, 2011</i>; not <i>Lakeside News, June 15, 2025</i>
   */
  private static final Pattern REPORT =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}\\d'’&-]* ){1,8}(?:Update|Report|Assessment|Briefing|Roundup|Summary"
              + "|Bulletin|Digest|Statement),? (?:for )?(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}"
              + "|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?),? (?:19|20)\\d\\d");

  private static final String NO_REPORT = "(?!(?-i:" + REPORT.pattern() + ")$)";

  /** Dates, times and places of writing, bylines, release numbers. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(?:by|written by|reporting by|updated|published|posted|photo|image|source|file)\\b[ :].*"
              + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .*\\d{4}.*"
              + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*\\.? \\d{1,2}(?:,? \\d{4})?(?:,? (?:at )?\\d.{0,20})?"
              + "|\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*\\.? \\d{4}.{0,24}"
              + "|for immediate release.*"
              + "|(?:last|first) (?:updated|modified|published|edited)\\b.*"
              // Seoul, June 29; Lakeside News, June 15, 2025
              + "|"
              + NO_REPORT
              + "(?-i:(?:\\p{Lu}[\\p{L}\\d.'’&-]*[ ,]+){1,6}?)(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}|\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?)(?:,? \\d{4})?(?:,? \\d.{0,20})?"
              // the apron before the jump. (US Army/SPC Ann Roe)
              + "|.*[.!?] ?\\([^()]*\\)|.*\\((?:[^()]*(?:/|photo|image|via |file|courtesy)[^()]*)\\)"
              // KABUL, Afghanistan (July 30, 2011) –
              + "|.*\\((?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\w*\\.? \\d{1,2}(?:[,.] ?\\d{4})?"
              + "|\\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\w*\\.?(?:,? \\d{4})?)\\)\\s*[-–—]*");

  /** <i>Varda Sends Ship to U.S.</i> ends in no full stop. */
  private static final Pattern INITIALS_AT_END =
      Pattern.compile("\\b\\p{Lu}\\.\\p{Lu}\\.['\"’”]?$");

  private TitleLine() {}

  /** Whether {@code line} says who wrote an article, or when or where, and nothing else. */
  public static boolean isBylineOrDate(String line) {
    String text = Line.strip(line);
    return text.length() <= LONGEST && !endsSentence(text) && NO_TITLE.matcher(text).matches();
  }

  /** Whether {@code line} is the title of a report of a day, which is the article's then. */
  public static boolean isDatedReport(String line) {
    return REPORT.matcher(Line.strip(line)).matches();
  }

  /** The words of a line, as far as white space tells them. */
  public static int words(String line) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < line.length(); i++) {
      boolean space = Line.isSpace(line.charAt(i));
      words += !space && !inWord ? 1 : 0;
      inWord = !space;
    }
    return words;
  }

  /** Whether {@code line} reads like a title of {@code leastWords} words or more. */
  public static boolean matches(String line, int leastWords) {
    String text = Line.strip(line);
    if (text.isEmpty() || text.length() > LONGEST || !opens(text.codePointAt(0))) {
      return false;
    }
    int words = words(text);
    return words >= leastWords
        && words <= MOST_WORDS
        && (NO_END.indexOf(lastSign(text)) < 0 || INITIALS_AT_END.matcher(text).find())
        && text.codePoints().filter(Character::isLetter).count() * 2 > text.length()
        && !NO_TITLE.matcher(text).matches();
  }

  /** Whether {@code line} ends as a sentence does. */
  public static boolean endsSentence(String line) {
    String text = Line.strip(line);
    return !text.isEmpty() && ".!?…".indexOf(lastSign(text)) >= 0;
  }

  private static boolean opens(int first) {
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || Character.isLetter(first) && !Character.isLowerCase(first)
        || "\"'“‘«$€£#[".indexOf(first) >= 0;
  }

  /** The last character within closing quotation marks and brackets. */
  private static char lastSign(String text) {
    int end = text.length() - 1;
    while (end > 0 && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return text.charAt(end);
  }
}
