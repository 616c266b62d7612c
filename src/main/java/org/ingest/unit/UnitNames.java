package org.ingest.unit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.entity.UnitKind;
import org.ingest.entity.UnitMention;
import org.ingest.lexicon.Countries;

/**
 * The key of a unit's name within one article: the same for all names of one unit.
 *
 * <p>A short form that may mean two units (<i>SNA</i>) is the one that the article spells out.
 */
final class UnitNames {
  /**
   * The shortest abbreviation that is joined to a name by its initials alone: <i>SDF</i>, not
   * <i>IS</i>.
   */
  private static final int SHORTEST = 3;

  private final Set<String> spelledOut = new HashSet<>();
  private final Map<String, String> nameByInitials = new HashMap<>();

  private final KnownUnits units;

  private UnitNames(KnownUnits units) {
    this.units = units;
  }

  static UnitNames of(List<UnitMention> mentions, KnownUnits units) {
    UnitNames names = new UnitNames(units);
    for (UnitMention mention : mentions) {
      units.spelled(mention.text()).stream()
          .filter(unit -> unit.sure() && mention.text().contains(" "))
          .forEach(unit -> names.spelledOut.add(unit.name()));
    }
    mentions.forEach(names::addInitials);
    return names;
  }

  private void addInitials(UnitMention mention) {
    String initials = initials(mention.text());
    if (mention.unitKind() != UnitKind.GENERIC && initials.length() >= SHORTEST) {
      String key = fullKey(mention);
      // two names of the same initials: the abbreviation stays alone
      nameByInitials.merge(initials, key, (old, other) -> old.equals(other) ? old : "");
    }
  }

  /** <i>Syrian Democratic Forces</i> gives SDF; small words are skipped. */
  private static String initials(String text) {
    StringBuilder initials = new StringBuilder();
    String[] words = text.split("[\\s-]+");
    for (String word : words) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return words.length < SHORTEST ? "" : initials.toString();
  }

  /** The key of a mention's name. */
  String key(UnitMention mention) {
    String joined = nameByInitials.getOrDefault(mention.text(), "");
    return joined.isEmpty() ? fullKey(mention) : joined;
  }

  private String fullKey(UnitMention mention) {
    return mention.unitKind()
        + " "
        + known(mention).map(unit -> lower(unit.name())).orElseGet(() -> plain(mention.text()));
  }

  private Optional<KnownUnit> known(UnitMention mention) {
    List<KnownUnit> known =
        units.spelled(mention.text()).stream()
            .filter(unit -> unit.kind() == mention.unitKind())
            .toList();
    return known.stream()
        .filter(unit -> spelledOut.contains(unit.name()))
        .findFirst()
        .or(() -> known.stream().findFirst());
  }

  /** <i>U.S. Army</i> and <i>United States Army</i> are both <i>us army</i>. */
  private static String plain(String text) {
    String words = String.join(" ", text.split("[\\s-]+"));
    return Countries.all()
        .reader()
        .leading(words)
        .map(lead -> lower(lead.country().name() + " " + lead.rest()))
        .orElseGet(() -> lower(words));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
