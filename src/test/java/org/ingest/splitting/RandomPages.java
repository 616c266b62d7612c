package org.ingest.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes pages of everything that a dirty input holds, in any order, for property tests. */
public final class RandomPages {
  private static final List<String> LINES =
      List.of(
          "",
          "",
          "",
          "",
          "Soldiers of the 7th Brigade crossed the Varda on Monday, a spokesman said.",
          "Two bridges had been destroyed in the night before the crossing began.",
          "The ministry in Lowen said that 40 troops were wounded near the dam.",
          "  Villagers waited for the convoy.\u00a0",
          "No.",
          "Brigade Crosses the Varda at Dawn",
          "Forty Troops Wounded near the Dam",
          "Soldiers wait at the Varda, May 1, 2025. (Lowen Photo via AP, File)",
          "Soldiers wait at the Varda, May 1, 2025. (Lowen Photo via AP, File)",
          "The dam above Lowen, May 1, 2025. COURIER/Ada Venn",
          "TT",
          "Ad",
          "Advertisement",
          "Share",
          "Facebook",
          "Twitter",
          "Print",
          "Recommended Stories",
          "end of list",
          "Read more: Two convoys in a week",
          "=== a_1.txt",
          "=== b_2.txt",
          "=== Background ===",
          "---",
          "-----",
          "***",
          "* * *",
          "Title: Crossing the Varda",
          "Date: 2025-05-01",
          "Source: Lowen Courier",
          "Language: en",
          "\f",
          "A page ends with half a sentence\fand another begins.",
          "\u200b",
          "🚚 The convoy – 3,000 men – left “Lowen”.",
          "LOWEN, Varda (May 1, 2025)");

  private RandomPages() {}

  /** Lines in an order that {@code random} gives, runs of the same neighbours among them. */
  public static List<String> lines(Random random) {
    int kinds = 3 + random.nextInt(LINES.size() - 3);
    int count = 1 + random.nextInt(60);
    int shift = random.nextInt(LINES.size());
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(LINES.get((shift + random.nextInt(kinds)) % LINES.size()));
    }
    return lines;
  }
}
