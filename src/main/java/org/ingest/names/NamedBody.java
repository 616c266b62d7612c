package org.ingest.names;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.ResourceTable;

/**
 * Capitals that end in what bodies and media are called name one where the model saw none:
 * <i>Australian Signals Directorate</i>, <i>the Delta Herald</i>; so does what stands before a
 * flight's number: <i>TWA Flight 847</i>. Not <i>the Ministry said</i>, nor <i>Hard Times for
 * Farmers</i>, a headline.
 */
final class NamedBody implements NameRule {
  private static final Set<String> BODIES =
      Set.copyOf(ResourceTable.lines(NamedBody.class, "sure-bodies.txt").toList());

  /** Of media and airlines; no place is called so. */
  private static final Set<String> MEDIA =
      Set.copyOf(ResourceTable.lines(NamedBody.class, "media-heads.txt").toList());

  /** The second words of those of two. */
  private static final Set<String> PAIR_ENDS =
      MEDIA.stream()
          .filter(head -> head.indexOf(' ') >= 0)
          .map(head -> head.substring(head.lastIndexOf(' ') + 1))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> NO_PARTS =
      Set.of("the", "a", "an", "in", "at", "by", "our", "its", "his", "their", "this", "that");

  private static final int LONGEST = 5;

  @Override
  public void apply(SentenceNames names) {
    if (isHeadline(names)) {
      return;
    }
    for (int i = 1; i < names.size(); i++) {
      if (isEnd(names, i) && names.type(i).filter(type -> type != NameType.PLACE).isEmpty()) {
        mark(names, i);
      }
    }
  }

  private static boolean isEnd(SentenceNames names, int index) {
    boolean isWord = BODIES.contains(names.text(index)) || isMedium(names, index);
    boolean isFlight = names.text(index + 1).equals("Flight") && isNumber(names.text(index + 2));
    return (isWord || isFlight) && !names.isCapital(isFlight ? index + 3 : index + 1);
  }

  private static boolean isMedium(SentenceNames names, int index) {
    return MEDIA.contains(names.text(index))
        || PAIR_ENDS.contains(names.text(index))
            && MEDIA.contains(names.text(index - 1) + " " + names.text(index));
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
  }

  private static void mark(SentenceNames names, int last) {
    boolean isFlight = names.text(last + 1).equals("Flight");
    int first = last;
    while (first > 0 && last - first < LONGEST && isPart(names, first - 1)) {
      first--;
    }
    boolean isMinistry = names.text(last).equals("Ministry");
    if (isMinistry && Countries.all().ofAdjective(names.text(first)).isPresent()) {
      first++;
    }
    boolean isPlace = names.is(last, NameType.PLACE);
    if ((first < last || isFlight) && (!isPlace || isFlight || isMedium(names, last))) {
      names.set(first, last, NameType.ORGANISATION);
    }
  }

  private static boolean isPart(SentenceNames names, int index) {
    Optional<NameType> type = names.type(index);
    return names.isCapital(index)
        && !NO_PARTS.contains(names.lower(index))
        && type.filter(other -> other != NameType.PLACE).isEmpty();
  }

  /** Hardly a word in lower case. */
  private static boolean isHeadline(SentenceNames names) {
    int small = 0;
    int capital = 0;
    for (int i = 0; i < names.size(); i++) {
      small += Character.isLowerCase(names.text(i).charAt(0)) ? 1 : 0;
      capital += names.isCapital(i) ? 1 : 0;
    }
    return 2 * small < capital;
  }
}
