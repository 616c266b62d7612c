package org.ingest.names;

import java.util.Set;

/**
 * A coalition that is written like a name and acts is a body: <i>the Coalition said</i>,
 * <i>Coalition aircraft struck</i>. Not <i>the Saudi-led Coalition</i> or <i>the Coalition for
 * Unity</i>, which are longer names, nor a word of a headline.
 */
final class CoalitionAsActor implements NameRule {
  private static final Set<String> LONGER = Set.of("of", "for", "to", "against", "-");

  @Override
  public void apply(SentenceNames names) {
    for (int i = 0; i + 1 < names.size(); i++) {
      boolean isAlone =
          names.text(i).equals("Coalition")
              && !names.isCapital(i - 1)
              && !names.isCapital(i + 1)
              && !LONGER.contains(names.text(i + 1));
      if (isAlone && names.type(i).isEmpty() && isDetermined(names, i)) {
        names.set(i, i, NameType.ORGANISATION);
      }
    }
  }

  /** Not after <i>US-led</i> and the like. */
  private static boolean isDetermined(SentenceNames names, int index) {
    return !names.text(index - 1).equals("led") && !names.text(index - 1).endsWith("-led");
  }
}
