package org.ingest.unit;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ingest.entity.NameGroups;
import org.ingest.entity.Provenance;
import org.ingest.entity.Unit;
import org.ingest.entity.UnitMention;

/**
 * Joins the mentions of one unit: spellings of one armed group (<i>ISIL</i>, <i>Da'esh</i>), full
 * name and abbreviation (<i>Syrian Democratic Forces</i>, <i>SDF</i>), ways to write a country
 * (<i>US Army</i>, <i>U.S. Army</i>), fuller and shorter forms of a numbered formation (<i>810th
 * Brigade</i>, <i>810th Naval Infantry Brigade</i>).
 *
 * <p>Not joined: formations of one number whose branch or country differs, companies and battalions
 * of one number but other words, a short form that fits two, <i>the brigade</i>.
 */
public final class UnitGrouping {
  private final KnownUnits units;

  /**
   * @param units the program's lists and the user's
   */
  public UnitGrouping(KnownUnits units) {
    this.units = units;
  }

  /** The units of an article, in the order of their first mention. */
  public List<Unit> group(List<UnitMention> mentions) {
    Map<UnitMention, String> keys = new IdentityHashMap<>();
    UnitNames names = UnitNames.of(mentions, units);
    NumberedUnits numbered = NumberedUnits.of(mentions);
    for (UnitMention mention : mentions) {
      // the user's spellings are of one unit, whether they hold its number or not
      boolean own = mention.by() == Provenance.LEXICON;
      Optional<String> number = own ? Optional.empty() : numbered.key(mention);
      keys.put(mention, number.orElseGet(() -> names.key(mention)));
    }
    return NameGroups.by(keys::get, mentions).stream().map(UnitGrouping::unit).toList();
  }

  /** The unit of some mentions, which tell what it is. */
  public static Unit unit(NameGroups.Group<UnitMention> group) {
    List<UnitMention> mentions = group.mentions();
    return new Unit(
        group.name(),
        group.aliases(),
        mentions.get(0).unitKind(),
        first(mentions, UnitMention::designator),
        first(mentions, UnitMention::echelon),
        first(mentions, UnitMention::branch),
        only(mentions, UnitMention::country),
        mentions);
  }

  /** The first value that a mention gives. */
  private static Optional<String> first(
      List<UnitMention> mentions, Function<UnitMention, Optional<String>> trait) {
    return mentions.stream().map(trait).flatMap(Optional::stream).findFirst();
  }

  /**
   * The one value of all mentions that give any; empty where they differ, as no country beats a
   * wrong one.
   */
  private static Optional<String> only(
      List<UnitMention> mentions, Function<UnitMention, Optional<String>> trait) {
    Set<String> values = new LinkedHashSet<>();
    mentions.stream().map(trait).flatMap(Optional::stream).forEach(values::add);
    return values.size() == 1 ? Optional.of(values.iterator().next()) : Optional.empty();
  }
}
