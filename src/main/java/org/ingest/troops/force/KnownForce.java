package org.ingest.troops.force;

import java.util.List;
import java.util.Optional;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.Country;

/**
 * The force that annotators gave a count, with alternatives.
 *
 * @param names the preferred one first; empty for none, {@code *} for any
 */
public record KnownForce(List<String> names) {
  public KnownForce {
    names = List.copyOf(names);
  }

  /** Reads {@code Ukraine/-}: alternatives, and none. */
  public static KnownForce parse(String value) {
    return new KnownForce(
        List.of(value.split("/")).stream().map(name -> name.equals("-") ? "" : name).toList());
  }

  /** Whether nothing at all is known. */
  public boolean isAnything() {
    return names.contains("*");
  }

  /** The preferred name as the program writes it. */
  public Optional<String> preferred() {
    return Optional.of(names.get(0))
        .filter(name -> !name.isEmpty() && !name.equals("*"))
        .map(name -> Countries.all().named(name).map(Country::name).orElse(name));
  }

  /** Whether what the program gives, a force or none, is right. */
  public boolean isRight(Optional<String> force) {
    return isAnything() || isSame(force.orElse(""));
  }

  /** Whether a force of the program's is one of them. */
  boolean isSame(String force) {
    return names.stream().anyMatch(name -> isSame(name, force));
  }

  private static boolean isSame(String name, String force) {
    if (name.isEmpty() || force.isEmpty()) {
      return name.isEmpty() && force.isEmpty();
    }
    return key(name).equals(key(force))
        || Countries.all().named(name).filter(it -> it.name().equals(force)).isPresent();
  }

  /** A name without what tokens and spellings make of it: <i>Workers ' Party</i>. */
  private static String key(String name) {
    return ForceNames.canonical(name.replace(" '", "'"));
  }
}
