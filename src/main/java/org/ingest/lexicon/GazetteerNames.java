package org.ingest.lexicon;

import java.util.Locale;

/**
 * Tells the own name of a place of the {@link Gazetteer}, which finds places by name only. Goes
 * through all names once, so it is made when somebody asks.
 *
 * <p>The gazetteer keeps keys: <i>Deir Ez Zor</i>, not <i>Deir ez-Zor</i>.
 */
public final class GazetteerNames {
  private final String[] keys;

  /** Reads all names of the gazetteer. */
  public GazetteerNames(Gazetteer gazetteer) {
    keys = gazetteer.mainKeys();
  }

  /** The place's name, each word with a capital. */
  public String of(GazetteerPlace place) {
    StringBuilder name = new StringBuilder();
    for (String word : keys[place.index()].split(" ")) {
      name.append(name.isEmpty() ? "" : " ");
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.toString();
  }
}
