package org.ingest.person;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.ingest.lexicon.ResourceTable;

/** The words that titles, ranks and roles are made of, in lower case. */
final class TitleWords {
  private static final String OF = "(of)";

  private final Set<String> heads = new HashSet<>();
  private final Set<String> headsWithOf = new HashSet<>();
  private final Set<String> modifiers;

  TitleWords() {
    ResourceTable.lines(TitleWords.class, "title-heads.txt").forEach(this::addHead);
    modifiers =
        ResourceTable.lines(TitleWords.class, "title-modifiers.txt").collect(Collectors.toSet());
  }

  private void addHead(String line) {
    String head = line.replace(OF, "").strip();
    heads.add(head);
    if (line.endsWith(OF)) {
      headsWithOf.add(head);
    }
  }

  /** True for the noun that a title is about: <i>minister</i>, <i>lt.</i> */
  boolean isHead(String word) {
    return heads.contains(word);
  }

  /** True for one that an <i>of</i> phrase often follows: <i>Secretary of State</i>. */
  boolean takesOf(String word) {
    return headsWithOf.contains(word);
  }

  /** True for a word that stands before the noun and belongs to the title: <i>acting</i>. */
  boolean isModifier(String word) {
    return modifiers.contains(word);
  }
}
