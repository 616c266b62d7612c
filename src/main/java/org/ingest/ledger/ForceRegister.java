package org.ingest.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ingest.entity.UnitKind;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.Country;
import org.ingest.lexicon.Lexicon;
import org.ingest.lexicon.ResourceTable;
import org.ingest.unit.KnownUnit;
import org.ingest.unit.KnownUnits;

/**
 * Gives all names of one force one name: <i>North Korea</i> for <i>DPRK</i>, <i>Pyongyang</i> and
 * <i>Korean People's Army</i>, <i>Islamic State</i> for <i>Daesh</i>.
 *
 * <p>Only what the program's lists know is joined; any other name stays as it is written.
 */
public final class ForceRegister {
  private static final List<String> FORCE_WORDS =
      List.of(" armed forces", " army", " forces", " military", " troops", " government");

  private final Countries countries = Countries.all();
  private final KnownUnits units = new KnownUnits(Lexicon.standard());
  private final Map<String, String> bodies = new HashMap<>();

  public ForceRegister() {
    ResourceTable.rows(ForceRegister.class, "bodies.tsv")
        .forEach(
            row -> {
              for (String name : row.get(1).split("\\|")) {
                bodies.put(name.toLowerCase(Locale.ROOT), row.get(0));
              }
            });
  }

  /** The name of the force that the words name. */
  public String name(String words) {
    String bare = words.startsWith("the ") || words.startsWith("The ") ? words.substring(4) : words;
    return country(bare)
        .or(() -> Optional.ofNullable(bodies.get(bare.toLowerCase(Locale.ROOT))))
        .or(() -> unit(bare))
        .or(() -> countryOfArmy(bare))
        .orElse(bare);
  }

  private Optional<String> country(String words) {
    return countries
        .named(words)
        .or(() -> countries.ofAdjective(words))
        .or(() -> countries.ofCapital(words))
        .or(() -> countries.ofPeople(words))
        .map(Country::name);
  }

  private Optional<String> unit(String words) {
    return units.spelled(words).stream().findFirst().flatMap(this::name);
  }

  private Optional<String> name(KnownUnit unit) {
    return switch (unit.kind()) {
      case ARMED_GROUP -> Optional.of(unit.name());
      case SERVICE -> unit.country().flatMap(countries::ofCode).map(Country::name);
      default -> Optional.empty();
    };
  }

  /** <i>Malian army</i>, <i>U.S. armed forces</i>. */
  private Optional<String> countryOfArmy(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return FORCE_WORDS.stream()
        .filter(lower::endsWith)
        .map(word -> words.substring(0, words.length() - word.length()))
        .flatMap(each -> country(each).stream())
        .findFirst();
  }

  /** Whether a unit's name is that of a force or a service, so that it narrows nothing. */
  boolean isWholeForce(String unitName) {
    return units.spelled(unitName).stream().anyMatch(unit -> unit.kind() != UnitKind.FORMATION);
  }
}
