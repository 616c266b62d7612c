package org.ingest.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ingest.names.NameSpan;
import org.ingest.names.NameType;
import org.ingest.names.NamedArticle;

/**
 * Finds people whom the name finder took for an organisation or a place though the article names
 * them in full: <i>Prabowo</i> beside <i>Prabowo Subianto</i>, <i>al-Eryani</i> beside <i>Moammar
 * al-Eryani</i>.
 *
 * <p>Not <i>Washington</i>, of which the name finder is sure, beside <i>George Washington</i>; nor
 * <i>Bloomberg</i> in an article that also names <i>Bloomberg News</i>.
 */
final class MistakenNames {
  /** The name finder is this sure of most places. */
  private static final double SURE_OF_PLACE = 0.9;

  private static final Set<String> BEFORE_PLACE =
      Set.of("in", "at", "near", "around", "into", "across", "the");
  private static final Set<String> BEFORE_BODY = Set.of("the", "a", "an");

  private final String text;
  private final Set<String> familyNames = new HashSet<>();
  private final Set<String> givenNames = new HashSet<>();
  private final Set<String> wordsOfBodies = new HashSet<>();
  private final Set<String> surePlaces = new HashSet<>();

  private MistakenNames(String text) {
    this.text = text;
  }

  /** The names of other types that are people's, in the order of the text. */
  static List<NameSpan> find(NamedArticle article) {
    MistakenNames names = new MistakenNames(article.text());
    article.names().forEach(names::note);
    List<NameSpan> people = new ArrayList<>();
    for (NameSpan name : article.names()) {
      if (!name.isOwn() && names.isPerson(name)) {
        people.add(name);
      }
    }
    return people;
  }

  private void note(NameSpan name) {
    String[] words = name.span().in(text).split("\\s+");
    boolean isLong = words.length > 1;
    if (name.type() == NameType.PERSON && isLong && !List.of(words).contains("of")) {
      givenNames.add(words[0]);
      familyNames.add(words[words.length - 1]);
    } else if (name.type() == NameType.ORGANISATION && isLong) {
      wordsOfBodies.addAll(List.of(words));
    } else if (name.type() == NameType.PLACE && name.confidence() >= SURE_OF_PLACE) {
      surePlaces.addAll(List.of(words));
    }
  }

  private boolean isPerson(NameSpan name) {
    String word = name.span().in(text);
    if (name.type() == NameType.ORGANISATION) {
      return (familyNames.contains(word) || givenNames.contains(word))
          && isCapitalised(word)
          && !wordsOfBodies.contains(word)
          && !surePlaces.contains(word)
          && !BEFORE_BODY.contains(wordBefore(name));
    }
    return name.type() == NameType.PLACE
        && familyNames.contains(word)
        && !surePlaces.contains(word)
        && !BEFORE_PLACE.contains(wordBefore(name));
  }

  /** <i>Prabowo</i>; not <i>NAVCENT</i> or <i>PMCs</i>. */
  private static boolean isCapitalised(String word) {
    return word.length() > 2 && Character.isLowerCase(word.charAt(word.length() - 2));
  }

  private String wordBefore(NameSpan name) {
    int end = name.span().start();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
