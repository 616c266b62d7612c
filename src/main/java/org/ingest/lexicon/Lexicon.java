package org.ingest.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known of names before an article is read: the program's own countries, and the names that
 * the user gives at run time. Each kind builds its lists from one, once, beside the tables that lie
 * in its package.
 *
 * @param own the user's names, in the order given; of two that are spelled alike the first counts
 * @param forbidden what the user says that names are not
 */
public record Lexicon(Countries countries, List<LexiconEntry> own, ForbiddenNames forbidden) {
  private static final Lexicon STANDARD = builder().build();

  public Lexicon {
    own = List.copyOf(own);
  }

  /** The program's own, without any names of the user's. */
  public static Lexicon standard() {
    return STANDARD;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The user's names of some kinds. */
  public List<LexiconEntry> own(Predicate<LexiconKind> kinds) {
    return own.stream().filter(entry -> kinds.test(entry.kind())).toList();
  }

  /** Collects the user's names. */
  public static final class Builder {
    private final List<LexiconEntry> own = new ArrayList<>();
    private final Map<String, Set<NameKind>> forbidden = new HashMap<>();

    private Builder() {}

    /**
     * Adds a name.
     *
     * @throws IllegalArgumentException when its country is no ISO 3166-1 alpha-2 code that the
     *     program knows
     */
    public Builder add(LexiconEntry entry) {
      boolean unknown =
          entry.country().filter(code -> Countries.all().ofCode(code).isEmpty()).isPresent();
      if (unknown) {
        throw new IllegalArgumentException(
            "expected a country's two letters for "
                + entry.name()
                + ", found "
                + entry.country().orElseThrow());
      }
      own.add(entry);
      return this;
    }

    /** Adds a name of which no more is known than what it is. */
    public Builder add(LexiconKind kind, String name) {
      return add(LexiconEntry.of(kind, name));
    }

    /**
     * Says that words are never a mention of some kinds. A name that is added all the same stays:
     * Jordan, forbidden to be anything, may be added as a person.
     */
    public Builder forbid(String words, Collection<NameKind> kinds) {
      forbidden
          .computeIfAbsent(ForbiddenNames.oneLine(words), any -> EnumSet.noneOf(NameKind.class))
          .addAll(kinds);
      return this;
    }

    public Lexicon build() {
      return new Lexicon(Countries.all(), own, new ForbiddenNames(forbidden));
    }
  }
}
