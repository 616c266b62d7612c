package org.ingest.ledger;

import java.util.Comparator;
import java.util.Optional;

/**
 * What a line is about: claims of one scope may be compared.
 *
 * @param force empty where no force is known
 * @param place the place's key, empty where none is told
 * @param subject what narrows it: a formation, a noun such as pilots, or a running total
 * @param when the day or the period of an event; empty for what lasts
 * @param context for what lasts at a place not told: the country and month of its articles
 * @param apart where one of these is missing: the only story or sentence that it is good for
 */
record Scope(
    String force,
    StatusGroup group,
    String place,
    String subject,
    String when,
    String context,
    String apart)
    implements Comparable<Scope> {
  private static final Comparator<Scope> ORDER =
      Comparator.comparing((Scope scope) -> scope.force().isEmpty())
          .thenComparing(Scope::force)
          .thenComparing(Scope::group)
          .thenComparing(Scope::place)
          .thenComparing(Scope::subject)
          .thenComparing(Scope::when)
          .thenComparing(Scope::context)
          .thenComparing(scope -> scope.apart);

  static final String TOTAL = "running total";

  String key() {
    return String.join("|", force, group.name(), place, subject, when, context, apart);
  }

  /** Whether it says where, so that two figures of it may contradict each other. */
  boolean isClosed() {
    return context.isEmpty();
  }

  /** Whether it is one event, of which a toll may rise. */
  boolean isEvent() {
    return group.isEvent() && !isTotal();
  }

  boolean isTotal() {
    return subject.contains(TOTAL);
  }

  Scope at(String otherPlace) {
    return new Scope(force, group, otherPlace, subject, when, context, apart);
  }

  Scope on(String day) {
    return new Scope(force, group, place, subject, day, context, apart);
  }

  Scope apart(String only) {
    return new Scope(force, group, place, subject, when, context, only);
  }

  Optional<String> country() {
    int end = place.indexOf('/');
    return end > 0 ? Optional.of(place.substring(0, end)) : Optional.empty();
  }

  boolean isCountry() {
    return place.endsWith("/");
  }

  /** By force, those without one last; then status, place, subject and time. */
  @Override
  public int compareTo(Scope other) {
    return ORDER.compare(this, other);
  }
}
