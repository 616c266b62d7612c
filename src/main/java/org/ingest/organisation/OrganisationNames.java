package org.ingest.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ingest.lexicon.Country;
import org.ingest.lexicon.CountryReader;
import org.ingest.lexicon.Lexicon;
import org.ingest.lexicon.LexiconKind;
import org.ingest.lexicon.PlaceNames;
import org.ingest.lexicon.ResourceTable;

/**
 * Reads the names of organisations: which spellings are one name, by the program's list and the
 * user's, and whose organisation it is.
 */
public final class OrganisationNames {
  /** Countries' names have up to that many words. */
  private static final int LONGEST = 6;

  private final CountryReader countries;
  private final Map<String, String> firstNames = new HashMap<>();

  public OrganisationNames(Lexicon lexicon) {
    countries = lexicon.countries().reader();
    ResourceTable.lines(OrganisationNames.class, "organisation-names.tsv")
        .forEach(line -> add(List.of(line.split("\\|"))));
    lexicon.own(LexiconKind.ORGANISATION::equals).forEach(own -> add(own.spellings()));
  }

  private void add(List<String> names) {
    for (String name : names) {
      firstNames.put(PlaceNames.key(name), PlaceNames.key(names.get(0)));
    }
  }

  /**
   * The name as a key.
   *
   * @param name the mention's words
   * @param before the text that leads up to them
   */
  OrganisationName read(String name, String before) {
    String words = String.join(" ", name.strip().split("\\s+"));
    if (firstNames.containsKey(PlaceNames.key(words))) {
      return new OrganisationName(first(words), possessor(before));
    }
    return countries
        .leading(words)
        .map(lead -> new OrganisationName(first(lead.rest()), Optional.of(lead.country().name())))
        .orElseGet(() -> new OrganisationName(first(words), possessor(before)));
  }

  private String first(String name) {
    String key = PlaceNames.key(name);
    return firstNames.getOrDefault(key, key);
  }

  /** The country right before the name: <i>Ukraine's</i>, <i>Russian</i>. */
  private Optional<String> possessor(String before) {
    if (!before.endsWith(" ")) {
      return Optional.empty();
    }
    List<String> words = List.of(before.strip().split("\\s+"));
    String last =
        String.join(" ", words.subList(Math.max(0, words.size() - LONGEST), words.size()));
    return countries.trailing(last).map(Country::name);
  }
}
