package org.ingest.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ingest.entity.NameGroups;
import org.ingest.entity.PlaceMention;
import org.ingest.lexicon.PlaceKind;
import org.ingest.lexicon.PlaceNames;
import org.ingest.lexicon.States;
import org.ingest.text.Span;

/**
 * Reads the words beside place names: types (<i>Helmand province</i>, <i>the towns of Jableh and
 * Tartus</i>) and what lies in what (<i>Palmyra, Syria</i>; <i>Sudzha in Kursk Oblast</i>;
 * <i>Russia's Kursk region</i>).
 *
 * <p>A comma alone makes no container of the name after it: whether <i>Homs, Syria</i> is one place
 * in another or <i>Homs, Hama</i> a list is for the resolver, which knows what each may be.
 */
final class PlaceReader {
  /** Words that may stand between a name and its type: the <i>Kursk border region</i>. */
  private static final Set<String> BETWEEN =
      Set.of("border", "coastal", "northern", "southern", "eastern", "western", "autonomous");

  private static final Set<String> WORDS_BEHIND_AREAS = Set.of("state", "states", "region");

  private static final Set<String> LISTING = Set.of(",", "and", ", and", "or", "&");
  private static final Set<String> WITHIN =
      Set.of(
          ",",
          "in",
          ", in",
          "in the",
          "in northern",
          "in southern",
          "in eastern",
          "in western",
          "in central",
          ", in the",
          "(");
  private static final int LONGEST_GAP = 24;
  private static final int LONGEST_RELATION = 48;

  private final NamedAreas areas;
  private final String text;
  private final List<PlaceMention> mentions;
  private final PlaceWords words = PlaceWords.all();

  private PlaceReader(NamedAreas areas, String text, List<PlaceMention> mentions) {
    this.areas = areas;
    this.text = text;
    this.mentions = mentions;
  }

  /** A reading for each mention, in their order. */
  static List<PlaceReading> read(NamedAreas areas, String text, List<PlaceMention> mentions) {
    PlaceReader reader = new PlaceReader(areas, text, mentions);
    List<PlaceReading> readings = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      readings.add(reader.reading(i));
    }
    return readings;
  }

  /** True for a word that may stand between a name and its type. */
  static boolean isBetween(String word) {
    return BETWEEN.contains(word);
  }

  private PlaceReading reading(int i) {
    return PlaceReading.of(mentions.get(i), name(i), hint(i), relations(i));
  }

  private PlaceRelations relations(int i) {
    Set<String> containers = new HashSet<>();
    Set<String> neighbours = new HashSet<>();
    Set<String> lands = new HashSet<>();
    if (i + 1 < mentions.size() && WITHIN.contains(gap(i).strip())) {
      containers.add(container(i + 1));
      if (gap(i).strip().equals("in") && !isPossessive(textBehind(i + 1))) {
        lands.add(name(i + 1));
      }
    }
    if (i > 0 && isPossessive(gap(i - 1))) {
      containers.add(container(i - 1));
    }
    if (i + 1 < mentions.size() && NearPhrases.join(gap(i, LONGEST_RELATION))) {
      neighbours.add(name(i + 1));
    }
    return new PlaceRelations(containers, lands, neighbours, companions(i), isNear(i));
  }

  /** The names of the list that a mention stands in. */
  private Set<String> companions(int i) {
    Set<String> names = new HashSet<>();
    for (int other = i; other > 0 && isListing(gap(other - 1)); other--) {
      names.add(name(other - 1));
    }
    for (int other = i; other + 1 < mentions.size() && isListing(gap(other)); other++) {
      names.add(name(other + 1));
    }
    return names;
  }

  private boolean isNear(int i) {
    int start = mentions.get(i).span().start();
    return NearPhrases.endIn(text.substring(Math.max(0, start - LONGEST_RELATION), start));
  }

  private String container(int i) {
    boolean isRegion = hint(i).filter(kind -> kind == PlaceKind.REGION).isPresent();
    return isRegion ? name(i) + " region" : name(i);
  }

  private String name(int i) {
    String name = words(i);
    Optional<String> state =
        isBehindComma(i) ? States.all().anyAbbreviated(name) : Optional.empty();
    return state.orElse(name);
  }

  /** <i>Athens, Ga.</i>: there an abbreviation is a state's. */
  private boolean isBehindComma(int i) {
    return i > 0 && gap(i - 1).strip().equals(",");
  }

  private String words(int i) {
    String name = NameGroups.oneLine(mentions.get(i).text().strip());
    return name.endsWith("'s") || name.endsWith("’s") ? name.substring(0, name.length() - 2) : name;
  }

  /** The text between a mention and the next; one that no rule reads where they are far apart. */
  private String gap(int i) {
    return gap(i, LONGEST_GAP);
  }

  private String gap(int i, int longest) {
    Span first = mentions.get(i).span();
    Span second = mentions.get(i + 1).span();
    boolean isNear =
        mentions.get(i).sentence() == mentions.get(i + 1).sentence()
            && second.start() >= first.end()
            && second.start() - first.end() <= longest;
    return isNear ? text.substring(first.end(), second.start()) : "too far away";
  }

  /** The few characters after a mention. */
  private String textBehind(int i) {
    int end = mentions.get(i).span().end();
    return text.substring(end, Math.min(text.length(), end + 3));
  }

  private static boolean isPossessive(String gap) {
    return gap.startsWith("'s ") || gap.startsWith("’s ");
  }

  /**
   * <i>Sahel state</i> is a state in the Sahel, and <i>the Kurdistan region</i> no other Kurdistan;
   * a name after a comma that abbreviates a state is one, and a name with its own type word needs
   * none beside it: <i>Garmsir district of Helmand Province</i>.
   */
  private Optional<PlaceKind> hint(int i) {
    if (!name(i).equals(words(i))) {
      return Optional.of(PlaceKind.REGION);
    }
    if (words.typed(words(i)).filter(typed -> isWhole(typed.kind())).isPresent()) {
      return Optional.empty();
    }
    String behind = wordFrom(mentions.get(i).span().end());
    boolean isArea = areas.find(PlaceNames.key(name(i))).isPresent();
    if (isArea && WORDS_BEHIND_AREAS.contains(behind)) {
      return Optional.empty();
    }
    return typeBehind(i, false)
        .filter(kind -> isInList(i) || !isStatesBehind(i))
        .or(() -> typeBefore(i, false))
        .or(() -> sharedTypeBehind(i))
        .or(() -> sharedTypeBefore(i));
  }

  /** <i>and</i>, and also <i>and northeastern</i>: southern Idlib and northeastern Latakia. */
  private static boolean isListing(String gap) {
    String words = gap.strip();
    String lastWord = words.substring(words.lastIndexOf(' ') + 1);
    boolean isDirected = PlaceGrouping.DIRECTIONS.contains(lastWord);
    return LISTING.contains(
        isDirected ? words.substring(0, words.length() - lastWord.length()).strip() : words);
  }

  private boolean isInList(int i) {
    return i > 0 && isListing(gap(i - 1));
  }

  /** <i>Gulf states</i> are no state of the name Gulf. */
  private boolean isStatesBehind(int i) {
    return wordFrom(mentions.get(i).span().end()).equals("states");
  }

  /** <i>Donetsk and Luhansk regions</i>: the plural goes for all names of the list. */
  private Optional<PlaceKind> sharedTypeBehind(int i) {
    int last = i;
    while (last + 1 < mentions.size() && isListing(gap(last))) {
      last++;
    }
    return last == i ? Optional.empty() : typeBehind(last, true);
  }

  private Optional<PlaceKind> sharedTypeBefore(int i) {
    int first = i;
    while (first > 0 && isListing(gap(first - 1))) {
      first--;
    }
    return first == i ? Optional.empty() : typeBefore(first, true);
  }

  /** Not <i>the Baghdad district of Karrada</i>: there the word goes with the next name. */
  private Optional<PlaceKind> typeBehind(int i, boolean onlyPlural) {
    int end = mentions.get(i).span().end();
    String word = wordFrom(end);
    if (isBetween(word)) {
      end += 1 + word.length();
      word = wordFrom(end);
    }
    int behind = end + 1 + word.length();
    return accepted(word, onlyPlural, PlaceWords.Side.AFTER)
        .filter(PlaceReader::isWhole)
        .filter(kind -> kind == PlaceKind.REGION || !wordFrom(behind).equals("of"));
  }

  /**
   * <i>Basra airport</i> and <i>Mosul hospital</i> are other places than the town; a word of land
   * or government says what the name itself is.
   */
  private static boolean isWhole(PlaceKind kind) {
    return kind == PlaceKind.REGION
        || kind == PlaceKind.DISTRICT
        || kind == PlaceKind.CITY
        || kind == PlaceKind.WATER;
  }

  private Optional<PlaceKind> typeBefore(int i, boolean onlyPlural) {
    int start = mentions.get(i).span().start();
    String word = wordBefore(start);
    if (word.equals("the")) {
      start -= 4;
      word = wordBefore(start);
    }
    if (word.equals("of")) {
      return accepted(wordBefore(start - 3), onlyPlural, PlaceWords.Side.OF)
          .filter(PlaceReader::isWhole);
    }
    return onlyPlural
        ? Optional.empty()
        : accepted(word, false, PlaceWords.Side.BEFORE).filter(PlaceReader::isWhole);
  }

  private Optional<PlaceKind> accepted(String word, boolean onlyPlural, PlaceWords.Side side) {
    return onlyPlural && !words.isPlural(word) ? Optional.empty() : words.kind(word, side);
  }

  /** The word that starts one blank after the offset, in lower case, or an empty one. */
  private String wordFrom(int offset) {
    if (offset >= text.length() || text.charAt(offset) != ' ') {
      return "";
    }
    int end = offset + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(offset + 1, end).toLowerCase(Locale.ROOT);
  }

  /** The word that ends one blank before the offset, in lower case, or an empty one. */
  private String wordBefore(int offset) {
    if (offset < 1 || text.charAt(offset - 1) != ' ') {
      return "";
    }
    int start = offset - 1;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, offset - 1).toLowerCase(Locale.ROOT);
  }
}
