package org.ingest.names;

import java.util.List;
import java.util.Set;
import org.ingest.lexicon.ResourceTable;

/**
 * Who holds an office is a person, and so is the head of a government that is called by his name:
 * <i>Secretary Austin</i>, <i>Dr Seager</i>, <i>the Biden Administration</i>. Not <i>the Veterans
 * Administration</i>, a body, nor <i>President Hotel</i>, which the model knows for a place.
 */
final class LeaderNoBody implements NameRule {
  private static final Set<String> LEADERS =
      Set.copyOf(ResourceTable.lines(LeaderNoBody.class, "leaders.txt").toList());
  private static final Set<String> OFFICES =
      Set.of(
          "Secretary", "Minister", "President", "Ambassador", "Governor", "Chancellor", "Premier");

  private static final Set<String> HONORIFICS =
      Set.of("Dr", "Dr.", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.");

  @Override
  public void apply(SentenceNames names) {
    for (int i = 1; i < names.size(); i++) {
      boolean isGovernment =
          names.lower(i).equals("administration")
              && LEADERS.contains(names.text(i - 1))
              && !names.is(i - 1, NameType.PERSON);
      if (isGovernment) {
        names.set(i - 1, i - 1, NameType.PERSON);
      }
    }
    for (NameSpan name : List.copyOf(names.names())) {
      int first = names.first(name);
      boolean isOfficer =
          OFFICES.contains(names.text(first)) && name.type() == NameType.ORGANISATION;
      boolean isAddressed =
          HONORIFICS.contains(names.text(first)) && name.type() != NameType.PERSON;
      if (names.last(name) == first + 1 && (isOfficer || isAddressed)) {
        names.set(first + 1, first + 1, NameType.PERSON);
      }
    }
  }
}
