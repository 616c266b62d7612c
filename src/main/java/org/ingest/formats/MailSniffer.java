package org.ingest.formats;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ingest.lexicon.ResourceTable;

/**
 * Tells mail by its first lines: header fields without a gap, two of them at least that only mail
 * has. Not <i>Date: …</i> and <i>Source: …</i> above an article, not <i>From: the general.</i>
 */
final class MailSniffer {
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]*):(?:[ \\t].*|)");
  private static final Pattern ENVELOPE =
      Pattern.compile("From \\S+.*\\d\\d:\\d\\d(?::\\d\\d)?.*\\d{4}.*");
  private static final int FEWEST_OF_MAIL = 2;

  private static final Set<String> MAIL_FIELDS =
      ResourceTable.lines(MailSniffer.class, "mail-fields.txt").collect(Collectors.toSet());

  private MailSniffer() {}

  static boolean isMail(String start) {
    Set<String> found = new HashSet<>();
    int from = 0;
    while (from < start.length()) {
      int end = start.indexOf('\n', from);
      String line = (end < 0 ? start.substring(from) : start.substring(from, end)).stripTrailing();
      if (line.isEmpty()) {
        break;
      }
      boolean goesOn = line.charAt(0) == ' ' || line.charAt(0) == '\t';
      if (!goesOn || from == 0) {
        if (!FIELD.matcher(line).matches()) {
          return false;
        }
        String name = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
        if (MAIL_FIELDS.contains(name)) {
          found.add(name);
        }
      }
      from = end < 0 ? start.length() : end + 1;
    }
    return found.size() >= FEWEST_OF_MAIL;
  }

  static boolean isMailbox(String start) {
    if (!start.startsWith("From ")) {
      return false;
    }
    int end = start.indexOf('\n');
    return end > 0
        && isEnvelope(start.substring(0, end).stripTrailing())
        && isMail(start.substring(end + 1));
  }

  /** <i>From desk@example.org Mon Apr 28 09:12:00 2025</i>, the line before each mail of many. */
  static boolean isEnvelope(String line) {
    return line.startsWith("From ") && ENVELOPE.matcher(line).matches();
  }
}
