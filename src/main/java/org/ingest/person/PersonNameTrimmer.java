package org.ingest.person;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ingest.lexicon.ResourceTable;
import org.ingest.text.Span;

/**
 * Takes the title off a name that the name finder has left it on: <i>President Hollande</i> is
 * <i>Hollande</i>, <i>Lt Gen Talib Shaghati</i> is <i>Talib Shaghati</i>; <i>Sultan of Oman</i> is
 * nobody's name.
 *
 * <p>Not <i>Sheikh Hasina</i>, nor <i>King</i> alone. What is left must look like a name: <i>Prince
 * of the hills</i> stays as it is.
 */
final class PersonNameTrimmer {
  private final TitleWords titles;
  private final Set<String> honorifics;
  private final Set<String> partsOfNames;

  PersonNameTrimmer(TitleWords titles) {
    this.titles = titles;
    honorifics = lines("honorifics-in-names.txt");
    partsOfNames = lines("no-titles-in-names.txt");
  }

  private static Set<String> lines(String resource) {
    return ResourceTable.lines(PersonNameTrimmer.class, resource)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The name without its title; nothing for a title alone. */
  Optional<Span> trim(String text, Span name) {
    String[] words = name.in(text).split("\\s+");
    if (words.length > 2 && isTitle(words[0]) && words[1].equals("of")) {
      return Optional.empty();
    }
    int first = firstOfName(words);
    boolean isNamed = first < words.length && startsName(words[first]);
    return Optional.of(first > 0 && isNamed ? behind(text, name, first) : name);
  }

  /** The index of the first word that no title holds. */
  private int firstOfName(String[] words) {
    int name = 0;
    int last = words.length - 1;
    for (int i = 0; i < last; i++) {
      if (isTitle(words[i]) && !isPartOfName(words[i], words[i + 1])) {
        name = i + 1;
      } else if (!titles.isModifier(lower(words[i]))) {
        break;
      }
    }
    return name;
  }

  private boolean isTitle(String word) {
    String lower = lower(word);
    return titles.isHead(lower) || titles.isHead(lower + ".") || honorifics.contains(lower);
  }

  private boolean isPartOfName(String word, String next) {
    return partsOfNames.contains(lower(word))
        || partsOfNames.contains(lower(word) + " " + lower(next));
  }

  /** <i>Hollande</i>, <i>al-Masri</i>, <i>bin Rashid</i>; not <i>of</i>. */
  private static boolean startsName(String word) {
    boolean isParticle = List.of("bin", "ibn", "van", "von", "de", "el").contains(word);
    return isParticle || Character.isUpperCase(word.charAt(0)) || word.matches("[ae]l[-‑].+");
  }

  private static Span behind(String text, Span name, int words) {
    int start = name.start();
    for (int i = 0; i < words; i++) {
      while (!Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (Character.isWhitespace(text.charAt(start))) {
        start++;
      }
    }
    return new Span(start, name.end());
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
