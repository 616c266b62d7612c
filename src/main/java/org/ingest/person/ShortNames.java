package org.ingest.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ingest.entity.PersonMention;
import org.ingest.lexicon.ResourceTable;

/**
 * Finds whom a name of one word means: the one whose family name it is, else the one whose given or
 * middle name it is.
 *
 * <p>Of several it is the one with the same title, else the one named in this sentence or the last
 * with the others out of sight; else it stays alone. <i>Pope Francis</i> is no <i>Francis
 * Ricciardone</i>.
 */
final class ShortNames {
  private static final Set<String> ROYAL_TITLES =
      Set.copyOf(ResourceTable.lines(ShortNames.class, "royal-titles.txt").toList());

  private static final Set<String> GIVEN_NAME_TITLES =
      Set.copyOf(ResourceTable.lines(ShortNames.class, "given-name-titles.txt").toList());

  private static final int IN_SIGHT = 1;
  private static final int OUT_OF_SIGHT = 3;

  private final Map<String, Set<PersonCluster>> clustersByWord;
  private final Map<String, PersonCluster> alone = new HashMap<>();

  /**
   * @param clustersByWord the people with full names, by the {@link NameSpelling#skeleton} of each
   *     word of the names
   */
  ShortNames(Map<String, Set<PersonCluster>> clustersByWord) {
    this.clustersByWord = clustersByWord;
  }

  /** The person that the mention, of one word, stands for. */
  PersonCluster cluster(PersonName name, PersonMention mention) {
    String word = name.last();
    Set<PersonCluster> near = clustersByWord.getOrDefault(NameSpelling.skeleton(word), Set.of());
    return choose(candidates(near, word, mention), mention)
        .or(() -> spelledOtherwise(near, word, mention))
        .orElseGet(() -> alone(word));
  }

  /**
   * Spellings are only tried of family names, and when no name of the article holds the very word:
   * <i>Joulani</i> is <i>Abu Mohammad al-Julani</i>, but <i>Austin</i> not <i>Justin Bronk</i>.
   */
  private Optional<PersonCluster> spelledOtherwise(
      Set<PersonCluster> near, String word, PersonMention mention) {
    boolean isKnown = near.stream().anyMatch(each -> each.hasWord(word, String::equals));
    return isKnown
        ? Optional.empty()
        : choose(
            near.stream()
                .filter(each -> each.hasFamilyName(word, NameSpelling::isSame))
                .filter(each -> isRoyalIfNamedSo(each, mention))
                .toList(),
            mention);
  }

  private static List<PersonCluster> candidates(
      Set<PersonCluster> near, String word, PersonMention mention) {
    List<PersonCluster> fitting =
        near.stream().filter(each -> isRoyalIfNamedSo(each, mention)).toList();
    List<PersonCluster> family =
        fitting.stream().filter(each -> each.hasFamilyName(word, String::equals)).toList();
    if (!family.isEmpty()) {
      return family;
    }
    List<PersonCluster> titled =
        fitting.stream().filter(each -> hasTitleOf(mention, GIVEN_NAME_TITLES, each)).toList();
    List<PersonCluster> given =
        titled.stream().filter(each -> each.hasGivenName(word, String::equals)).toList();
    return given.isEmpty()
        ? titled.stream().filter(each -> each.hasWord(word, String::equals)).toList()
        : given;
  }

  private static boolean isRoyalIfNamedSo(PersonCluster cluster, PersonMention mention) {
    return hasTitleOf(mention, ROYAL_TITLES, cluster);
  }

  /** True when the mention bears none of the titles, or the person does too. */
  private static boolean hasTitleOf(
      PersonMention mention, Set<String> titles, PersonCluster cluster) {
    return mention
        .title()
        .filter(title -> titles.contains(title.toLowerCase(Locale.ROOT)))
        .filter(title -> !cluster.hasTitle(title))
        .isEmpty();
  }

  private static Optional<PersonCluster> choose(
      List<PersonCluster> candidates, PersonMention mention) {
    if (candidates.size() <= 1) {
      return candidates.stream().findFirst();
    }
    return only(candidates, each -> mention.title().filter(each::hasTitle).isPresent())
        .or(() -> nearest(candidates, mention.sentence()))
        .or(() -> withoutSuffix(candidates));
  }

  /** <i>Trump</i> beside <i>Donald Trump</i> and <i>Donald Trump Jr.</i> is the father. */
  private static Optional<PersonCluster> withoutSuffix(List<PersonCluster> candidates) {
    return only(candidates, each -> !each.hasSuffix());
  }

  private static Optional<PersonCluster> nearest(List<PersonCluster> candidates, int sentence) {
    return only(candidates, each -> each.sentencesSince(sentence) <= IN_SIGHT)
        .filter(
            one ->
                candidates.stream()
                    .allMatch(
                        each -> each == one || each.sentencesSince(sentence) >= OUT_OF_SIGHT));
  }

  private static Optional<PersonCluster> only(
      Collection<PersonCluster> clusters, Predicate<PersonCluster> test) {
    List<PersonCluster> fitting = clusters.stream().filter(test).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private PersonCluster alone(String word) {
    PersonCluster known = alone.get(word);
    if (known != null) {
      return known;
    }
    PersonCluster cluster =
        alone.entrySet().stream()
            .filter(each -> NameSpelling.isSame(each.getKey(), word))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseGet(PersonCluster::new);
    alone.put(word, cluster);
    return cluster;
  }
}
