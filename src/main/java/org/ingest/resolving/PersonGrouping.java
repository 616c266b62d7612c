package org.ingest.resolving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.mention.PersonMention;
import org.ingest.resolving.ArticleEntities.Person;

/**
 * Joins the mentions of one person: a name of one word goes to the only full name of the article
 * that holds the word (<i>Putin</i> to <i>Vladimir Putin</i>, <i>Kim</i> to <i>Kim Jong-un</i>).
 *
 * <p>Full names are one person when they are the same but for hyphens and case; two that only share
 * a word never are. A short form that fits two full names stays alone.
 */
final class PersonGrouping {
  List<Person> group(List<PersonMention> mentions) {
    Map<String, Set<String>> fullNamesByWord = new HashMap<>();
    for (PersonMention mention : mentions) {
      List<String> words = words(mention.text());
      if (words.size() > 1) {
        String fullName = String.join(" ", words);
        words.forEach(
            word -> fullNamesByWord.computeIfAbsent(word, any -> new HashSet<>()).add(fullName));
      }
    }
    return NameGroups.by((PersonMention mention) -> key(mention.text(), fullNamesByWord), mentions)
        .stream()
        .map(group -> new Person(group.name(), group.aliases(), title(group), group.mentions()))
        .toList();
  }

  private static String key(String name, Map<String, Set<String>> fullNamesByWord) {
    List<String> words = words(name);
    Set<String> fullNames = fullNamesByWord.getOrDefault(words.get(0), Set.of());
    boolean isShort = words.size() == 1;
    return isShort && fullNames.size() == 1 ? fullNames.iterator().next() : String.join(" ", words);
  }

  /** In lower case; hyphens part words, so that <i>Jong-un</i> and <i>Jong Un</i> are the same. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words.isEmpty() ? List.of(name) : words;
  }

  private static Optional<String> title(NameGroups.Group<PersonMention> group) {
    return group.mentions().stream().flatMap(mention -> mention.title().stream()).findFirst();
  }
}
