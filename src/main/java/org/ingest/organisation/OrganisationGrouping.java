package org.ingest.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.entity.NameGroups;
import org.ingest.entity.Organisation;
import org.ingest.entity.OrganisationMention;

/**
 * Joins the mentions of one organisation: one name in its spellings, a full name and the
 * abbreviation after it (<i>Security Service of Ukraine (SBU)</i>) or made of its capitals, a name
 * with and without its country where the article has but one such.
 *
 * <p><i>Ukraine's Defence Ministry</i> and <i>Russia's Defence Ministry</i> are two.
 */
public final class OrganisationGrouping {
  private static final int LONGEST_COUNTRY = 40;
  private static final int SHORTEST_INITIALS = 3;

  private final OrganisationNames reader;
  private final String text;
  private final Map<OrganisationMention, OrganisationName> names = new IdentityHashMap<>();
  private final Map<String, Set<String>> countriesByKey = new HashMap<>();
  private final Map<String, OrganisationName> byAbbreviation = new HashMap<>();

  private OrganisationGrouping(OrganisationNames reader, String text) {
    this.reader = reader;
    this.text = text;
  }

  /**
   * The organisations of an article, in the order of their first mention.
   *
   * @param names tells which names are one
   */
  public static List<Organisation> group(
      OrganisationNames names, String text, List<OrganisationMention> mentions) {
    OrganisationGrouping grouping = new OrganisationGrouping(names, text);
    mentions.forEach(grouping::read);
    grouping.defineAbbreviations(mentions);
    return NameGroups.by(grouping::key, mentions).stream()
        .map(group -> new Organisation(group.name(), group.aliases(), group.mentions()))
        .toList();
  }

  private void read(OrganisationMention mention) {
    int start = mention.span().start();
    String before = text.substring(Math.max(0, start - LONGEST_COUNTRY), start);
    OrganisationName name = reader.read(mention.text(), before);
    names.put(mention, name);
    name.country()
        .ifPresent(
            country ->
                countriesByKey.computeIfAbsent(name.key(), any -> new HashSet<>()).add(country));
  }

  /** What stands in brackets after a name comes before what its capitals give. */
  private void defineAbbreviations(List<OrganisationMention> mentions) {
    Map<String, Set<OrganisationName>> byInitials = new HashMap<>();
    for (OrganisationMention mention : mentions) {
      OrganisationName name = whole(names.get(mention));
      inBrackets(mention).ifPresent(abbreviation -> byAbbreviation.putIfAbsent(abbreviation, name));
      String initials = OrganisationName.initials(mention.text());
      boolean isAbbreviation = OrganisationName.isAbbreviation(mention.text());
      if (!isAbbreviation && initials.length() >= SHORTEST_INITIALS) {
        byInitials.computeIfAbsent(initials, any -> new HashSet<>()).add(name);
      }
    }
    byInitials.forEach(
        (initials, bearers) -> {
          if (bearers.size() == 1) {
            byAbbreviation.putIfAbsent(initials, bearers.iterator().next());
          }
        });
  }

  private Optional<String> inBrackets(OrganisationMention mention) {
    int open = mention.span().end();
    if (!text.startsWith(" (", open)) {
      return Optional.empty();
    }
    int close = text.indexOf(')', open);
    boolean isShort = close > 0 && close - open <= 12;
    return Optional.of(isShort ? text.substring(open + 2, close) : "")
        .filter(OrganisationName::isAbbreviation)
        .map(abbreviation -> abbreviation.replace(".", ""));
  }

  private OrganisationName key(OrganisationMention mention) {
    OrganisationName name = whole(names.get(mention));
    if (!OrganisationName.isAbbreviation(mention.text())) {
      return name;
    }
    return byAbbreviation.getOrDefault(mention.text().replace(".", ""), name);
  }

  /** A name without its country gets the one that the article gives it elsewhere. */
  private OrganisationName whole(OrganisationName name) {
    Set<String> countries = countriesByKey.getOrDefault(name.key(), Set.of());
    boolean isPlain = name.country().isEmpty() && countries.size() == 1;
    return isPlain
        ? new OrganisationName(name.key(), Optional.of(countries.iterator().next()))
        : name;
  }
}
