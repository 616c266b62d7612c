package org.ingest.evaluation;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.ingest.entity.TroopCountMention;

/** How often the values of found dates and of marked troop counts were right. */
public final class ValueScores {
  /** Names of one force that count as equal, in lower case. */
  private static final Map<String, String> SAME_FORCE =
      Map.ofEntries(
          Map.entry("us", "united states"),
          Map.entry("u.s.", "united states"),
          Map.entry("usa", "united states"),
          Map.entry("america", "united states"),
          Map.entry("uk", "united kingdom"),
          Map.entry("britain", "united kingdom"),
          Map.entry("united nations", "un"),
          Map.entry("u.n.", "un"),
          Map.entry("african union", "au"),
          Map.entry("european union", "eu"),
          Map.entry("taleban", "taliban"),
          Map.entry("isis", "isil"),
          Map.entry("is", "isil"),
          Map.entry("daesh", "isil"),
          Map.entry("islamic state", "isil"),
          Map.entry("islamic state of iraq and the levant", "isil"),
          Map.entry("al-qaida", "al-qaeda"),
          Map.entry("al qaeda", "al-qaeda"),
          Map.entry("al qaida", "al-qaeda"),
          Map.entry("al-shabab", "al-shabaab"),
          Map.entry("houthis", "houthi"),
          Map.entry("drc", "democratic republic of the congo"),
          Map.entry("dr congo", "democratic republic of the congo"),
          Map.entry("democratic republic of congo", "democratic republic of the congo"),
          Map.entry("cote d'ivoire", "ivory coast"));

  private int dates;
  private int datesRight;
  private int counts;
  private int numbersRight;
  private int forcesRight;
  private int statusesRight;
  private int allRight;

  void addDate(boolean right) {
    dates++;
    datesRight += right ? 1 : 0;
  }

  void addMissedCount() {
    counts++;
  }

  /** True when all of the count's values are right. */
  boolean addCount(TroopCountMention found, GoldDocument.Mark gold) {
    boolean numbers =
        digits(found.min()).equals(gold.attribute("min"))
            && digits(found.max()).equals(gold.attribute("max"));
    boolean force = force(found.force().orElse("")).equals(force(gold.attribute("force")));
    boolean status =
        found.status().name().toLowerCase(Locale.ROOT).equals(gold.attribute("status"));
    counts++;
    numbersRight += numbers ? 1 : 0;
    forcesRight += force ? 1 : 0;
    statusesRight += status ? 1 : 0;
    allRight += numbers && force && status ? 1 : 0;
    return numbers && force && status;
  }

  private static String digits(OptionalLong number) {
    return number.isPresent() ? Long.toString(number.getAsLong()) : "";
  }

  private static String force(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    return SAME_FORCE.getOrDefault(lower, lower);
  }

  /** Of the found dates that have a value in gold, the share with the same value. */
  public double datesRight() {
    return share(datesRight, dates);
  }

  /** Of all marked counts, the share whose min and max are right. */
  public double numbersRight() {
    return share(numbersRight, counts);
  }

  public double forcesRight() {
    return share(forcesRight, counts);
  }

  public double statusesRight() {
    return share(statusesRight, counts);
  }

  /** Of all marked counts, the share with numbers, force and status right. */
  public double allRight() {
    return share(allRight, counts);
  }

  private static double share(int part, int whole) {
    return part / (double) Math.max(1, whole);
  }
}
