package org.ingest.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.entity.NameGroups;
import org.ingest.entity.Person;
import org.ingest.entity.PersonMention;

/**
 * Joins the mentions of one person: first the full names that are spellings or longer forms of each
 * other, then the names of one word (<i>Putin</i> to <i>Vladimir Putin</i>, <i>Kim</i> to <i>Kim
 * Jong-un</i>, <i>Prabowo</i> to <i>Prabowo Subianto</i>).
 */
public final class PersonGrouping {
  private static final Set<String> HONORIFICS =
      Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir");

  private final Map<PersonName, PersonCluster> clusterOf = new LinkedHashMap<>();

  /** The clusters whose names hold a word, by the word's consonants. */
  private final Map<String, Set<PersonCluster>> clustersByWord = new HashMap<>();

  private PersonGrouping() {}

  /** The people of an article, in the order of their first mention. */
  public static List<Person> group(PersonSpellings spellings, List<PersonMention> mentions) {
    return new PersonGrouping().people(spellings, mentions);
  }

  private List<Person> people(PersonSpellings spellings, List<PersonMention> mentions) {
    Map<PersonMention, PersonName> names = new IdentityHashMap<>();
    mentions.forEach(mention -> names.put(mention, PersonName.of(spellings.name(mention.text()))));
    longestFirst(names.values()).forEach(this::addFullName);
    Map<PersonMention, PersonCluster> clusters = new IdentityHashMap<>();
    ShortNames shortNames = new ShortNames(clustersByWord);
    for (PersonMention mention : mentions) {
      PersonName name = names.get(mention);
      PersonCluster cluster =
          name.isFull() ? clusterOf.get(name) : shortNames.cluster(name, mention);
      cluster.add(mention);
      clusters.put(mention, cluster);
    }
    return NameGroups.by(clusters::get, mentions).stream().map(PersonGrouping::person).toList();
  }

  /** So that <i>Abu Mahdi</i> finds <i>Abu Mahdi al-Muhandis</i> there, whichever came first. */
  private static List<PersonName> longestFirst(Iterable<PersonName> names) {
    Set<PersonName> full = new LinkedHashSet<>();
    for (PersonName name : names) {
      if (name.isFull()) {
        full.add(name);
      }
    }
    List<PersonName> sorted = new ArrayList<>(full);
    sorted.sort((a, b) -> Integer.compare(length(b), length(a)));
    return sorted;
  }

  private static int length(PersonName name) {
    return name.words().stream().mapToInt(String::length).sum() + 100 * name.words().size();
  }

  /** A name that fits two people so far stays a third's. */
  private void addFullName(PersonName name) {
    Set<PersonCluster> same = new LinkedHashSet<>();
    for (String word : name.words()) {
      for (PersonCluster cluster :
          clustersByWord.getOrDefault(NameSpelling.skeleton(word), Set.of())) {
        if (cluster.names().stream().anyMatch(each -> SamePerson.test(each, name))) {
          same.add(cluster);
        }
      }
    }
    PersonCluster cluster = same.size() == 1 ? same.iterator().next() : new PersonCluster();
    cluster.add(name);
    clusterOf.put(name, cluster);
    for (String word : name.words()) {
      clustersByWord
          .computeIfAbsent(NameSpelling.skeleton(word), any -> new LinkedHashSet<>())
          .add(cluster);
    }
  }

  /** The person of some mentions. */
  public static Person person(NameGroups.Group<PersonMention> group) {
    return new Person(group.name(), group.aliases(), title(group.mentions()), group.mentions());
  }

  /** True for a title that tells nothing of a person: <i>Mr.</i> */
  public static boolean isHonorific(String title) {
    return HONORIFICS.contains(title.toLowerCase(Locale.ROOT));
  }

  /** The first title; <i>Mr.</i> only where there is no other. */
  private static Optional<String> title(List<PersonMention> mentions) {
    List<String> titles = mentions.stream().flatMap(mention -> mention.title().stream()).toList();
    return titles.stream()
        .filter(title -> !isHonorific(title))
        .findFirst()
        .or(() -> titles.stream().findFirst());
  }
}
