package org.ingest.corrections;

import java.util.List;
import java.util.Optional;
import org.ingest.article.Entities;
import org.ingest.entity.Mention;
import org.ingest.entity.TroopCount;

/**
 * Lets counts point at places, units and dates as they are called from now on, and at none that is
 * no more.
 *
 * @param old the entities that the counts point at
 * @param changed those that there are
 */
record CountPointers(Entities old, Entities changed) {
  List<TroopCount> mend() {
    return changed.troopCounts().stream().map(this::mend).toList();
  }

  private TroopCount mend(TroopCount count) {
    return new TroopCount(
        count.mention(),
        name(count.place(), EntityShape.PLACES, old.places(), changed.places()),
        name(count.date(), EntityShape.DATES, old.dates(), changed.dates()),
        name(count.unit(), EntityShape.UNITS, old.units(), changed.units()),
        count.partOf(),
        count.repeats(),
        count.reasons());
  }

  private static <E, M extends Mention> Optional<String> name(
      Optional<String> name, EntityShape<E, M> shape, List<E> before, List<E> after) {
    Optional<E> meant = name.flatMap(each -> called(each, shape, before));
    boolean stays = meant.isEmpty() || called(name.get(), shape, after).isPresent();
    return stays ? name : shape.at(shape.first(meant.get()), after).map(shape.name());
  }

  private static <E, M extends Mention> Optional<E> called(
      String name, EntityShape<E, M> shape, List<E> entities) {
    return entities.stream().filter(each -> shape.name().apply(each).equals(name)).findFirst();
  }
}
