package org.ingest.resolving;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ingest.mention.DateMention;
import org.ingest.mention.Mention;
import org.ingest.mention.PersonMention;
import org.ingest.mention.TroopCountMention;
import org.ingest.mention.UnitKind;
import org.ingest.mention.UnitMention;

/**
 * Leaves each stretch of text to one mention: of two that overlap the longer stays, of two of one
 * length the unit or date, which rules know more of, then the person, whom a full name elsewhere
 * vouches for.
 *
 * <p>Two kinds may overlap others by the contract: troop counts, which only must not begin inside a
 * date, and a generic unit that holds the group that it belongs to (<i>ISIL tactical unit</i>).
 */
final class OverlapSettler {
  private static final Comparator<Mention> BEST_FIRST =
      Comparator.<Mention>comparingInt(mention -> -mention.span().length())
          .thenComparingInt(OverlapSettler::rank)
          .thenComparing(Mention::span);

  private final TreeMap<Integer, Mention> keptByStart = new TreeMap<>();

  private OverlapSettler() {}

  /** Those of the mentions that stay, all kinds but troop counts together. */
  static FoundMentions settle(FoundMentions found) {
    List<Mention> all = new ArrayList<>();
    all.addAll(found.people());
    all.addAll(found.places());
    all.addAll(found.organisations());
    all.addAll(found.units());
    all.addAll(found.dates());
    all.sort(BEST_FIRST);
    OverlapSettler settler = new OverlapSettler();
    // by identity: a mention is compared with itself only
    Set<Mention> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    all.stream().filter(settler::keeps).forEach(kept::add);
    return new FoundMentions(
        only(found.people(), kept),
        only(found.places(), kept),
        only(found.organisations(), kept),
        only(found.units(), kept),
        countsOutsideDates(found.troopCounts(), only(found.dates(), kept)),
        only(found.dates(), kept));
  }

  /** Not the 14 of <i>KABUL (Aug. 14) - Two insurgents were killed and several wounded</i>. */
  private static List<TroopCountMention> countsOutsideDates(
      List<TroopCountMention> counts, List<DateMention> dates) {
    TreeMap<Integer, DateMention> byStart = new TreeMap<>();
    dates.forEach(date -> byStart.put(date.span().start(), date));
    return counts.stream().filter(count -> !beginsIn(byStart, count)).toList();
  }

  private static boolean beginsIn(TreeMap<Integer, DateMention> dates, Mention count) {
    Map.Entry<Integer, DateMention> date = dates.floorEntry(count.span().start());
    return date != null && date.getValue().span().end() > count.span().start();
  }

  private static <M extends Mention> List<M> only(List<M> mentions, Set<Mention> kept) {
    return mentions.stream().filter(kept::contains).toList();
  }

  private static int rank(Mention mention) {
    if (mention instanceof UnitMention) {
      return 0;
    }
    if (mention instanceof DateMention) {
      return 1;
    }
    return mention instanceof PersonMention ? 2 : 3;
  }

  private boolean keeps(Mention mention) {
    Mention before = valueOf(keptByStart.floorEntry(mention.span().end() - 1));
    boolean taken = before != null && before.span().overlaps(mention.span());
    if (taken) {
      return isGroupInGenericUnit(mention, before);
    }
    keptByStart.put(mention.span().start(), mention);
    return true;
  }

  private static Mention valueOf(Map.Entry<Integer, Mention> entry) {
    return entry == null ? null : entry.getValue();
  }

  private static boolean isGroupInGenericUnit(Mention inner, Mention outer) {
    return outer instanceof UnitMention unit
        && unit.kind() == UnitKind.GENERIC
        && inner instanceof UnitMention group
        && group.kind() == UnitKind.ARMED_GROUP
        && outer.span().contains(inner.span());
  }
}
