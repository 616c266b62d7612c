package org.ingest.names;

import java.util.Set;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.States;

/**
 * The words in capitals that a report begins with are a place before the agency's sign or the
 * country: <i>KIRYAT SHMONA, Israel (AP) —</i>, <i>SAN SALVADOR (AP) -</i>. Not <i>NATO (AP)</i>,
 * nor a line all in capitals.
 */
final class CapitalsDateline implements NameRule {
  private static final int LONGEST = 4;
  private static final int SHORTEST_WORD = 3;
  private static final Set<String> AGENCIES =
      Set.of("AP", "AFP", "Reuters", "UPI", "dpa", "DPA", "TASS", "Xinhua", "ANI", "PTI", "AA");

  @Override
  public void apply(SentenceNames names) {
    int end = 0;
    while (end < LONGEST && isCapitals(names, end)) {
      end++;
    }
    boolean isSeveral = end > 1 || names.is(0, NameType.PLACE);
    if (end > 0 && isSeveral && (isAgency(names, end) || isCountry(names, end))) {
      names.set(0, end - 1, NameType.PLACE);
    }
  }

  private static boolean isCapitals(SentenceNames names, int index) {
    String text = names.text(index);
    return text.length() >= SHORTEST_WORD
        && Character.isUpperCase(text.charAt(0))
        && text.equals(text.toUpperCase(java.util.Locale.ROOT));
  }

  private static boolean isAgency(SentenceNames names, int at) {
    return names.text(at).equals("(") && AGENCIES.contains(names.text(at + 1));
  }

  private static boolean isCountry(SentenceNames names, int at) {
    String name = names.text(at + 1);
    boolean isTwoWords = names.isCapital(at + 2);
    return names.text(at).equals(",")
        && !isCapitals(names, at + 1)
        && (isLand(name) || (isTwoWords && isLand(name + " " + names.text(at + 2))));
  }

  private static boolean isLand(String name) {
    return Countries.all().named(name).isPresent() || States.all().isName(name);
  }
}
