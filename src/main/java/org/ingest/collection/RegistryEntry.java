package org.ingest.collection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ingest.entity.Coordinates;
import org.ingest.entity.GazetteerEntry;
import org.ingest.entity.Unit;
import org.ingest.person.PersonGrouping;

/** A row of the {@link Registry} as it grows; what an article leaves open a later one may tell. */
final class RegistryEntry {
  private final Registry.Type type;
  private final String name;
  private final Set<String> aliases = new LinkedHashSet<>();
  private final List<ArticleReference> articles = new ArrayList<>(1);
  private Optional<String> title = Optional.empty();
  private Optional<String> kind = Optional.empty();
  private Optional<String> designator = Optional.empty();
  private Optional<String> echelon = Optional.empty();
  private Optional<String> branch = Optional.empty();
  private Optional<String> country = Optional.empty();
  private Optional<Coordinates> coordinates = Optional.empty();
  private OptionalInt geonamesId = OptionalInt.empty();

  RegistryEntry(Registry.Type type, String name) {
    this.type = type;
    this.name = name;
  }

  Registry.Type type() {
    return type;
  }

  Optional<String> title() {
    return title;
  }

  /** The first title stays, but <i>Mr.</i> only until there is another. */
  void addTitle(Optional<String> other) {
    boolean saysLittle = title.filter(each -> !PersonGrouping.isHonorific(each)).isEmpty();
    title = saysLittle ? other.or(() -> title) : title;
  }

  void describe(GazetteerEntry entry) {
    kind = Optional.of(entry.kind());
    country = entry.country();
    coordinates = entry.coordinates();
    geonamesId = entry.geonamesId();
  }

  void describe(Unit unit) {
    kind = Optional.of(unit.kind().name().toLowerCase(Locale.ROOT));
    designator = designator.or(unit::designator);
    echelon = echelon.or(unit::echelon);
    branch = branch.or(unit::branch);
    country = country.or(unit::country);
  }

  /** Notes that an article names it, once per article even if that has two entries for it. */
  void add(ArticleReference reference, String otherName, List<String> otherAliases) {
    aliases.add(otherName);
    aliases.addAll(otherAliases);
    aliases.remove(name);
    int last = articles.size() - 1;
    boolean isSame = last >= 0 && articles.get(last).isSameArticle(reference);
    int before = isSame ? articles.remove(last).mentions() : 0;
    articles.add(reference.with(before + reference.mentions()));
  }

  RegistryRow row() {
    return new RegistryRow(
        type,
        name,
        List.copyOf(aliases),
        title,
        kind,
        designator,
        echelon,
        branch,
        country,
        coordinates,
        geonamesId,
        articles);
  }
}
