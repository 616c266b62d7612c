package org.ingest.resolving;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.ingest.lexicon.ResourceTable;
import org.ingest.mention.PersonMention;

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
    return choose(candidates(near, word, mention, String::equals), mention)
        .or(() -> spelledOtherwise(near, word, mention))
        .orElseGet(() -> alone(word));
  }

  /** Spellings are only tried when no name of the article holds the very word. */
  private Optional<PersonCluster> spelledOtherwise(
      Set<PersonCluster> near, String word, PersonMention mention) {
    boolean isKnown = near.stream().anyMatch(each -> each.hasWord(word, String::equals));
    return isKnown
        ? Optional.empty()
        : choose(candidates(near, word, mention, NameSpelling::isSame), mention);
  }

  private static List<PersonCluster> candidates(
      Set<PersonCluster> near,
      String word,
      PersonMention mention,
      BiPredicate<String, String> same) {
    Optional<String> title = mention.title().map(each -> each.toLowerCase(Locale.ROOT));
    Optional<String> royal = title.filter(ROYAL_TITLES::contains);
    List<PersonCluster> fitting =
        near.stream().filter(each -> royal.isEmpty() || each.hasTitle(royal.get())).toList();
    List<PersonCluster> family =
        fitting.stream().filter(each -> each.hasFamilyName(word, same)).toList();
    if (!family.isEmpty()) {
      return family;
    }
    Optional<String> givenNameTitle = title.filter(GIVEN_NAME_TITLES::contains);
    List<PersonCluster> titled =
        fitting.stream()
            .filter(each -> givenNameTitle.isEmpty() || each.hasTitle(givenNameTitle.get()))
            .toList();
    List<PersonCluster> given =
        titled.stream().filter(each -> each.hasGivenName(word, same)).toList();
    return given.isEmpty()
        ? titled.stream().filter(each -> each.hasWord(word, same)).toList()
        : given;
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
