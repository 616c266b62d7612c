package org.ingest.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.ingest.entity.PersonMention;
import org.ingest.lexicon.ResourceTable;

/**
 * One person while an article's mentions are grouped: the full names found and where the person was
 * last named.
 */
final class PersonCluster {
  private static final Set<String> FAMILY_FIRST =
      Set.copyOf(ResourceTable.lines(PersonCluster.class, "family-first.txt").toList());

  private final List<PersonName> names = new ArrayList<>();
  private final Set<String> titles = new HashSet<>();
  private Optional<Integer> lastSentence = Optional.empty();

  void add(PersonName name) {
    names.add(name);
  }

  /** Adds a mention; they come in the order of the text. */
  void add(PersonMention mention) {
    lastSentence = Optional.of(mention.sentence());
    mention.title().ifPresent(title -> titles.add(title.toLowerCase(Locale.ROOT)));
  }

  List<PersonName> names() {
    return names;
  }

  boolean hasTitle(String title) {
    return titles.contains(title.toLowerCase(Locale.ROOT));
  }

  boolean hasSuffix() {
    return names.stream().allMatch(name -> name.suffix().isPresent());
  }

  /** Whether the word is the family name, which stands last or, in East Asia, first. */
  boolean hasFamilyName(String word, BiPredicate<String, String> same) {
    return anyName(
        name ->
            same.test(name.last(), word)
                || (FAMILY_FIRST.contains(name.first()) && same.test(name.first(), word)));
  }

  boolean hasGivenName(String word, BiPredicate<String, String> same) {
    return anyName(name -> same.test(name.first(), word));
  }

  boolean hasWord(String word, BiPredicate<String, String> same) {
    return anyName(name -> name.words().stream().anyMatch(each -> same.test(each, word)));
  }

  private boolean anyName(Predicate<PersonName> test) {
    return names.stream().anyMatch(test);
  }

  /** How many sentences back the person was named last; a large number for never. */
  int sentencesSince(int sentence) {
    return lastSentence.map(last -> sentence - last).orElse(Integer.MAX_VALUE);
  }
}
