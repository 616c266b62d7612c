package org.ingest.place;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.lexicon.PlaceKind;
import org.ingest.lexicon.ResourceTable;

/**
 * Knows the words that say what sort of place a name stands for: <i>Oblast</i>, <i>province</i>,
 * <i>town of</i>, <i>Lake</i>.
 */
final class PlaceWords {
  /** Where such a word stands to the name. */
  enum Side {
    AFTER,
    BEFORE,
    /** Before it, with an <i>of</i> between. */
    OF
  }

  /** A name taken apart: <i>Kursk Oblast</i> is <i>Kursk</i>, a region. */
  record Typed(String core, PlaceKind kind) {}

  private record Word(PlaceKind kind, Set<Side> sides) {}

  private static final PlaceWords ALL = new PlaceWords();

  private final Map<String, Word> words = new HashMap<>();

  private PlaceWords() {
    ResourceTable.rows(PlaceWords.class, "place-words.tsv").forEach(this::add);
  }

  static PlaceWords all() {
    return ALL;
  }

  private void add(List<String> row) {
    Set<Side> sides = EnumSet.noneOf(Side.class);
    for (String side : row.get(2).split(",")) {
      sides.add(Side.valueOf(side.toUpperCase(Locale.ROOT)));
    }
    words.put(row.get(0), new Word(PlaceKind.ofWord(row.get(1)), sides));
  }

  /** The kind that a word of the text gives the name on that side of it. */
  Optional<PlaceKind> kind(String word, Side side) {
    Word known = words.get(word.toLowerCase(Locale.ROOT));
    return known != null && known.sides().contains(side)
        ? Optional.of(known.kind())
        : Optional.empty();
  }

  /** True for <i>regions</i>, <i>towns</i>: words that several names can share. */
  boolean isPlural(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith("s") && words.containsKey(lower);
  }

  /**
   * Takes a name's own type word off: <i>Anbar province</i>, <i>Lake Chad</i>, <i>Gulf of Aden</i>.
   * Nothing for a name without one, and for a word alone (<i>the Gulf</i>).
   */
  Optional<Typed> typed(String name) {
    int lastGap = name.lastIndexOf(' ');
    if (lastGap < 0) {
      return Optional.empty();
    }
    Optional<PlaceKind> last = kind(name.substring(lastGap + 1), Side.AFTER);
    if (last.isPresent()) {
      return Optional.of(new Typed(name.substring(0, lastGap), last.get()));
    }
    int firstGap = name.indexOf(' ');
    String first = name.substring(0, firstGap);
    String rest = name.substring(firstGap + 1);
    if (rest.startsWith("of ")) {
      return kind(first, Side.OF).map(kind -> new Typed(rest.substring(3), kind));
    }
    return kind(first.replace(".", ""), Side.BEFORE).map(kind -> new Typed(rest, kind));
  }
}
