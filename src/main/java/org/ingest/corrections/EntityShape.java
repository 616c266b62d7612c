package org.ingest.corrections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ingest.date.DateGrouping;
import org.ingest.entity.CalendarDate;
import org.ingest.entity.DateMention;
import org.ingest.entity.Mention;
import org.ingest.entity.NameGroups;
import org.ingest.entity.NameGroups.Group;
import org.ingest.entity.Organisation;
import org.ingest.entity.OrganisationMention;
import org.ingest.entity.Person;
import org.ingest.entity.PersonMention;
import org.ingest.entity.Place;
import org.ingest.entity.PlaceMention;
import org.ingest.entity.Unit;
import org.ingest.entity.UnitMention;
import org.ingest.person.PersonGrouping;
import org.ingest.text.Span;
import org.ingest.unit.UnitGrouping;

/**
 * How entities of a kind are taken apart and put together.
 *
 * @param name of an entity; a date's value
 * @param regrouped an entity with other mentions, made as those of one thing are grouped at first
 */
record EntityShape<E, M extends Mention>(
    Function<E, String> name, Function<E, List<M>> mentions, BiFunction<E, Group<M>, E> regrouped) {
  static final EntityShape<Person, PersonMention> PEOPLE =
      new EntityShape<>(
          Person::name, Person::mentions, (old, group) -> PersonGrouping.person(group));
  static final EntityShape<Place, PlaceMention> PLACES =
      new EntityShape<>(Place::name, Place::mentions, EntityShape::place);
  static final EntityShape<Organisation, OrganisationMention> ORGANISATIONS =
      new EntityShape<>(
          Organisation::name, Organisation::mentions, (old, group) -> organisation(group));
  static final EntityShape<Unit, UnitMention> UNITS =
      new EntityShape<>(Unit::name, Unit::mentions, (old, group) -> UnitGrouping.unit(group));
  static final EntityShape<CalendarDate, DateMention> DATES =
      new EntityShape<>(
          CalendarDate::value,
          CalendarDate::mentions,
          (old, group) -> DateGrouping.date(group.mentions()));

  private static Place place(Place old, Group<PlaceMention> group) {
    return new Place(
        group.name(),
        group.aliases(),
        old.entry(),
        old.precision(),
        old.candidates(),
        group.mentions());
  }

  static Organisation organisation(Group<OrganisationMention> group) {
    return new Organisation(group.name(), group.aliases(), group.mentions());
  }

  /** Entities without some mentions; one that has none left goes, others stay as they are. */
  List<E> without(Collection<Mention> gone, List<E> entities) {
    List<E> kept = new ArrayList<>();
    for (E entity : entities) {
      List<M> old = mentions.apply(entity);
      List<M> rest = old.stream().filter(each -> !gone.contains(each)).toList();
      if (rest.size() == old.size()) {
        kept.add(entity);
      } else if (!rest.isEmpty()) {
        kept.add(regrouped.apply(entity, named(entity, rest)));
      }
    }
    return inOrder(kept);
  }

  /** A name that no mention gave stays; one that no mention has any more goes. */
  private Group<M> named(E entity, List<M> rest) {
    Group<M> group = NameGroups.of(rest);
    String old = name.apply(entity);
    boolean isGiven = !NameGroups.of(mentions.apply(entity)).isCalled(old);
    return isGiven || group.isCalled(old) ? group.under(old) : group;
  }

  /**
   * Entities with more mentions: of the first one that goes by the name and fits, else of a new
   * one.
   *
   * @param given the name, where it is not what the mentions say
   * @param made an entity of these mentions
   */
  List<E> with(
      List<M> more,
      Optional<String> given,
      Predicate<E> fits,
      Function<Group<M>, E> made,
      List<E> entities) {
    if (more.isEmpty()) {
      return entities;
    }
    Group<M> group = given.map(NameGroups.of(more)::under).orElse(NameGroups.of(more));
    Optional<E> same =
        entities.stream()
            .filter(each -> isCalled(each, group.name()) && fits.test(each))
            .findFirst();
    List<E> all = new ArrayList<>(entities);
    same.ifPresent(all::remove);
    all.add(same.map(each -> joined(each, more)).orElseGet(() -> made.apply(group)));
    return inOrder(all);
  }

  private boolean isCalled(E entity, String word) {
    return name.apply(entity).equals(word) || NameGroups.of(mentions.apply(entity)).isCalled(word);
  }

  private E joined(E entity, List<M> more) {
    List<M> all = new ArrayList<>(mentions.apply(entity));
    all.addAll(more);
    all.sort(Comparator.comparingInt(each -> each.span().start()));
    return regrouped.apply(entity, NameGroups.of(all).under(name.apply(entity)));
  }

  private List<E> inOrder(List<E> entities) {
    List<E> sorted = new ArrayList<>(entities);
    sorted.sort(Comparator.comparingInt(each -> first(each).start()));
    return sorted;
  }

  /** Where an entity is first named. */
  Span first(E entity) {
    return mentions.apply(entity).get(0).span();
  }

  /** The entity that has a mention of these words there. */
  Optional<E> at(Span span, List<E> entities) {
    return entities.stream()
        .filter(
            each -> mentions.apply(each).stream().anyMatch(mention -> mention.span().equals(span)))
        .findFirst();
  }
}
