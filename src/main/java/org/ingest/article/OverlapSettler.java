package org.ingest.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ingest.entity.Kind;
import org.ingest.entity.Mention;
import org.ingest.entity.Provenance;
import org.ingest.entity.UnitKind;
import org.ingest.entity.UnitMention;

/**
 * Leaves each stretch of text to one mention: of two that overlap the longer stays, of two of one
 * length the one that the user's list has, then the unit or date, which rules know more of, then
 * the person, whom a full name elsewhere vouches for.
 *
 * <p>Two kinds may overlap others by the contract: troop counts, which are found later, and a
 * generic unit that holds the group that it belongs to (<i>ISIL tactical unit</i>).
 */
public final class OverlapSettler {
  private static final Comparator<Mention> BEST_FIRST =
      Comparator.<Mention>comparingInt(mention -> -mention.span().length())
          .thenComparing(mention -> mention.by() != Provenance.LEXICON)
          .thenComparingInt(mention -> mention.kind().overlapRank())
          .thenComparing(Mention::span);

  private final TreeMap<Integer, Mention> keptByStart = new TreeMap<>();

  private OverlapSettler() {}

  /** Those of the mentions that stay, all kinds together. */
  public static FoundMentions settle(FoundMentions found) {
    List<Mention> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      all.addAll(found.of(kind));
    }
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
        only(found.dates(), kept));
  }

  private static <M extends Mention> List<M> only(List<M> mentions, Set<Mention> kept) {
    return mentions.stream().filter(kept::contains).toList();
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
        && unit.unitKind() == UnitKind.GENERIC
        && inner instanceof UnitMention group
        && group.unitKind() == UnitKind.ARMED_GROUP
        && outer.span().contains(inner.span());
  }
}
