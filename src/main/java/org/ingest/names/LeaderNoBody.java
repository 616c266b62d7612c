package org.ingest.names;

import java.util.List;
import java.util.Set;
import org.ingest.lexicon.ResourceTable;

/**
 * Who holds an office is a person, and so is the head of a government that is called by his name:
 * <i>Secretary Austin</i>, <i>the Biden Administration</i>. Not <i>the Veterans
 * Administration</i>, a body, nor <i>President Hotel</i>, which the model knows for a place.
 */
final class LeaderNoBody implements NameRule {
  private static final Set<String> LEADERS =
      Set.copyOf(ResourceTable.lines(LeaderNoBody.class, "leaders.txt").toList());
  private static final Set<String> OFFICES =
      Set.of(
          "Secretary", "Minister", "President", "Ambassador", "Governor", "Chancellor", "Premier");

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
      boolean isOfficer = names.last(name) == first + 1 && OFFICES.contains(names.text(first));
      if (isOfficer && name.type() == NameType.ORGANISATION) {
        names.set(first + 1, first + 1, NameType.PERSON);
      }
    }
  }
}
