package org.ingest.splitting;

import java.util.List;
import java.util.regex.Pattern;
import org.ingest.lexicon.ResourceTable;
import org.ingest.reading.Line;

/**
 * Whether a line is a photo's caption, by the credit or the opening that captions have:
 * <i>Peacekeepers board an aircraft in Mogadishu. (Pwani Press via AP, File)</i>; not <i>He read
 * the file.</i>
 */
public final class CaptionLine {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 900;

  private static final List<Pattern> SIGNS =
      ResourceTable.lines(CaptionLine.class, "caption-signs.txt").map(Pattern::compile).toList();

  private CaptionLine() {}

  public static boolean matches(String line) {
    String text = Line.strip(line);
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && SIGNS.stream().anyMatch(sign -> sign.matcher(text).find());
  }
}
