package org.ingest.unit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.entity.UnitKind;
import org.ingest.entity.UnitMention;

/**
 * Which numbered formations of one article are one: same number and echelon, no different branch,
 * no different country.
 *
 * <p>A short form that fits two fuller ones stays alone. Battalions and smaller are joined by equal
 * words only: every regiment has a 1st Battalion.
 */
final class NumberedUnits {
  private static final Set<String> SMALL = UnitWords.of("small echelons");

  private final Map<UnitMention, String> keys = new IdentityHashMap<>();

  private NumberedUnits() {}

  static NumberedUnits of(List<UnitMention> mentions) {
    Map<String, List<UnitMention>> byNumber = new LinkedHashMap<>();
    for (UnitMention mention : mentions) {
      if (mention.unitKind() == UnitKind.FORMATION && isLarge(mention)) {
        String designator = mention.designator().orElseThrow();
        byNumber.computeIfAbsent(designator, any -> new ArrayList<>()).add(mention);
      }
    }
    NumberedUnits units = new NumberedUnits();
    byNumber.values().forEach(units::join);
    return units;
  }

  private static boolean isLarge(UnitMention mention) {
    boolean small = mention.echelon().filter(SMALL::contains).isPresent();
    return mention.designator().isPresent() && !small;
  }

  /** The key of a numbered formation, none for other units. */
  Optional<String> key(UnitMention mention) {
    return Optional.ofNullable(keys.get(mention));
  }

  /** Groups the formations of one number, the fullest first. */
  private void join(List<UnitMention> mentions) {
    List<Traits> groups = new ArrayList<>();
    List<UnitMention> fullestFirst = new ArrayList<>(mentions);
    fullestFirst.sort((a, b) -> Integer.compare(Traits.of(b).known(), Traits.of(a).known()));
    for (UnitMention mention : fullestFirst) {
      Traits traits = Traits.of(mention);
      List<Integer> fitting = new ArrayList<>();
      for (int index = 0; index < groups.size(); index++) {
        if (groups.get(index).fits(traits)) {
          fitting.add(index);
        }
      }
      int group = fitting.size() == 1 ? fitting.get(0) : alone(groups, traits);
      groups.set(group, groups.get(group).with(traits));
      keys.put(mention, "number " + mention.designator().orElseThrow() + " " + group);
    }
  }

  /** The group of exactly these traits that an earlier mention opened, or a new one. */
  private static int alone(List<Traits> groups, Traits traits) {
    int same = groups.indexOf(traits);
    if (same >= 0) {
      return same;
    }
    groups.add(traits);
    return groups.size() - 1;
  }

  /** What tells formations of one number apart. */
  private record Traits(
      Optional<String> echelon, Optional<String> branch, Optional<String> country) {
    static Traits of(UnitMention mention) {
      return new Traits(mention.echelon(), mention.branch(), mention.country());
    }

    int known() {
      return (echelon.isPresent() ? 4 : 0)
          + (branch.isPresent() ? 2 : 0)
          + (country.isPresent() ? 1 : 0);
    }

    /** True when nothing differs and the sizes, or else the branches, are known to agree. */
    boolean fits(Traits other) {
      boolean agree =
          echelon.isPresent() && echelon.equals(other.echelon)
              || branch.isPresent() && branch.equals(other.branch);
      return agree
          && agree(echelon, other.echelon)
          && agree(branch, other.branch)
          && agree(country, other.country);
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
      return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    Traits with(Traits other) {
      return new Traits(
          echelon.or(other::echelon), branch.or(other::branch), country.or(other::country));
    }
  }
}
