package org.ingest.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ingest.text.OffsetMap;
import org.jsoup.parser.Parser;

/**
 * Reads character references that a page left in its text: <i>300&amp;nbsp;soldiers</i>,
 * <i>Andr&amp;eacute;</i>, <i>&amp;#8217;</i>. The only change that cleaning makes within a line;
 * the map leads from each character to its reference.
 */
final class References {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z][A-Za-z0-9]{1,30});");

  private References() {}

  /** A line's text without references, and where its stretches stand in the line. */
  record Read(String text, List<OffsetMap.Run> runs) {}

  static Read of(String line) {
    if (line.indexOf('&') < 0) {
      return plain(line);
    }
    StringBuilder text = new StringBuilder();
    List<OffsetMap.Run> runs = new ArrayList<>();
    Matcher matcher = REFERENCE.matcher(line);
    int from = 0;
    while (matcher.find()) {
      String sign = Parser.unescapeEntities(matcher.group(), false);
      if (!sign.equals(matcher.group()) && !isControl(sign)) {
        run(runs, text.length(), from, matcher.start() - from);
        text.append(line, from, matcher.start());
        run(runs, text.length(), matcher.start(), 1);
        text.append(sign);
        from = matcher.end();
      }
    }
    run(runs, text.length(), from, line.length() - from);
    text.append(line, from, line.length());
    return new Read(text.toString(), runs);
  }

  private static Read plain(String line) {
    return new Read(line, List.of(new OffsetMap.Run(0, 0, line.length())));
  }

  private static void run(List<OffsetMap.Run> runs, int cleaned, int original, int length) {
    if (length > 0) {
      runs.add(new OffsetMap.Run(cleaned, original, length));
    }
  }

  /** A line must stay one line. */
  private static boolean isControl(String sign) {
    return sign.isEmpty() || sign.chars().anyMatch(c -> c < ' ' || c == 0x7F || c == 0x85);
  }
}
