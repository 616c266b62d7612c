package org.ingest.formats;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ingest.splitting.TitleLine;

/**
 * The words of a mail's sender: without the signature, and without the mail that it answers. A mail
 * that only sends another one on, without a sentence of its own, is what it sends on.
 */
final class MailText {
  /** What stands between a mail and its signature, by custom. */
  private static final String SIGNATURE_MARK = "--";

  private static final int LONGEST_SIGNATURE = 15;

  private MailText() {}

  static String own(String mail) {
    List<String> lines = withoutSignature(mail.lines().toList());
    List<String> own = lines.stream().filter(line -> !isQuoted(line)).toList();
    boolean sendsOn = own.stream().noneMatch(MailText::isSentence);
    return (sendsOn ? lines.stream().map(MailText::unquoted) : withoutGreeting(own))
        .collect(Collectors.joining("\n"))
        .stripTrailing();
  }

  private static List<String> withoutSignature(List<String> lines) {
    int earliest = Math.max(1, lines.size() - LONGEST_SIGNATURE);
    for (int i = lines.size() - 1; i >= earliest; i--) {
      if (lines.get(i).stripTrailing().equals(SIGNATURE_MARK)) {
        return lines.subList(0, i);
      }
    }
    return lines;
  }

  private static boolean isQuoted(String line) {
    return line.startsWith(">");
  }

  private static boolean isSentence(String line) {
    return TitleLine.endsSentence(line.strip()) && TitleLine.words(line) > 4;
  }

  private static String unquoted(String line) {
    int from = 0;
    while (from < line.length() && (line.charAt(from) == '>' || line.charAt(from) == ' ')) {
      from++;
    }
    return line.substring(from);
  }

  /** <i>On Mon, 3 Mar 2025 at 09:00, Ed &lt;ed@example.org&gt; wrote:</i> */
  private static Stream<String> withoutGreeting(List<String> lines) {
    return lines.stream()
        .filter(line -> !(line.stripTrailing().endsWith(":") && line.contains("@")));
  }
}
