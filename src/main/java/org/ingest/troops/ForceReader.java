package org.ingest.troops;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.Country;
import org.ingest.lexicon.ResourceTable;
import org.ingest.names.NameSpan;
import org.ingest.names.NameType;
import org.ingest.troops.ForceMention.Kind;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Reads the forces that a sentence names: <i>Ukrainian</i>, <i>the Taliban</i>, <i>IDF</i>, and by
 * way of its place <i>Kandahar</i>; not <i>U.S.-led</i>.
 */
final class ForceReader {
  private static final Countries COUNTRIES = Countries.all();
  private static final PlaceCountries PLACES = PlaceCountries.read();
  private static final WordList GENERIC = WordList.read("generic-services.txt");
  private static final Map<String, String> BODIES =
      ResourceTable.rows(ForceReader.class, "bodies.tsv")
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  /** Words of forces that are nobody else's: <i>Syrian Democratic Forces</i> are not Syria's. */
  private static final List<String> OWN =
      List.of("Democratic", "Free ", "Liberation", "Popular", "Peshmerga", "Resistance", "Union");

  /** Being asked for is enough: the lists are read with the class. */
  static void readLists() {}

  /** The forces named from word {@code from} to before {@code to}, in order. */
  List<ForceMention> read(SentenceWords words, int from, int to) {
    List<ForceMention> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      Optional<ForceMention> mention = at(words, i);
      mention.filter(force -> !isLed(words, force.end())).ifPresent(found::add);
      i = mention.map(ForceMention::end).orElse(i + 1);
    }
    return found;
  }

  /** <i>U.S.-led</i>, <i>Iran-backed</i>, <i>anti-Russian</i>. */
  private static boolean isLed(SentenceWords words, int end) {
    return words.lower(end).equals("-") && !words.lower(end + 1).equals("born");
  }

  private Optional<ForceMention> at(SentenceWords words, int i) {
    Optional<NameSpan> name = words.nameAt(i);
    if (name.isPresent() && words.firstFrom(name.get().span().start()) == i) {
      Optional<ForceMention> whole = ofName(words, name.get(), i);
      if (whole.isPresent()) {
        return whole;
      }
    }
    if (name.filter(each -> each.type() == NameType.PERSON).isPresent()) {
      // Gen. Chad Miller is not of Chad
      return Optional.empty();
    }
    boolean pro = words.lower(i - 1).equals("-") && words.isGluedToPrevious(i);
    return pro ? Optional.empty() : ofWord(words, i);
  }

  private Optional<ForceMention> ofName(SentenceWords words, NameSpan name, int start) {
    int end = words.endOfNameAt(start);
    String text = words.words(name);
    Optional<String> body = Optional.ofNullable(BODIES.get(text.toLowerCase(Locale.ROOT)));
    if (body.isPresent()) {
      return body.map(force -> mention(force, start, end));
    }
    return switch (name.type()) {
      case ARMED_GROUP -> Optional.of(new ForceMention(text, Kind.GROUP, start, end));
      case SERVICE -> service(words, name, start, end);
      case PLACE -> place(text, start, end);
      default -> Optional.empty();
    };
  }

  private static ForceMention mention(String force, int start, int end) {
    boolean country = COUNTRIES.named(force).isPresent();
    return new ForceMention(force, country ? Kind.ADJECTIVE : Kind.BODY, start, end);
  }

  /** <i>Afghan National Army</i> is Afghanistan's; <i>Army</i> alone is nobody's. */
  private Optional<ForceMention> service(SentenceWords words, NameSpan name, int start, int end) {
    String text = words.words(name);
    boolean own = OWN.stream().anyMatch(text::contains);
    for (int i = start; i < end && !own; i++) {
      Optional<ForceMention> country = ofWord(words, i);
      if (country.isPresent()) {
        return Optional.of(
            new ForceMention(country.get().force(), country.get().kind(), start, end));
      }
    }
    boolean acronym = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    boolean ofItsOwn = acronym || OWN.stream().anyMatch(text::contains);
    return ofItsOwn && !GENERIC.has(text.toLowerCase(Locale.ROOT))
        ? Optional.of(new ForceMention(text, Kind.BODY, start, end))
        : Optional.empty();
  }

  private static Optional<ForceMention> place(String text, int start, int end) {
    Optional<Country> named = COUNTRIES.named(text);
    if (named.isPresent()) {
      return named.map(country -> new ForceMention(country.name(), Kind.COUNTRY, start, end));
    }
    Optional<Country> capital = COUNTRIES.ofCapital(text);
    if (capital.isPresent()) {
      return capital.map(country -> new ForceMention(country.name(), Kind.CAPITAL, start, end));
    }
    return PLACES.of(text).map(country -> new ForceMention(country.name(), Kind.TOWN, start, end));
  }

  private static Optional<ForceMention> ofWord(SentenceWords words, int i) {
    if (!words.isCapitalised(i) && !BODIES.containsKey(words.lower(i))) {
      return Optional.empty();
    }
    String two = words.word(i) + " " + words.word(i + 1);
    return country(two, i, i + 2)
        .or(() -> body(two, i, i + 2))
        .or(() -> country(words.word(i), i, i + 1))
        .or(() -> body(words.word(i), i, i + 1));
  }

  private static Optional<ForceMention> body(String text, int start, int end) {
    return Optional.ofNullable(BODIES.get(text.toLowerCase(Locale.ROOT)))
        .map(force -> mention(force, start, end));
  }

  private static Optional<ForceMention> country(String text, int start, int end) {
    Optional<ForceMention> adjective =
        COUNTRIES
            .ofAdjective(text)
            .map(found -> new ForceMention(found.name(), Kind.ADJECTIVE, start, end));
    return adjective
        .or(
            () ->
                COUNTRIES
                    .named(text)
                    .map(found -> new ForceMention(found.name(), Kind.COUNTRY, start, end)))
        .or(
            () ->
                COUNTRIES
                    .ofPeople(text)
                    .map(found -> new ForceMention(found.name(), Kind.PEOPLE, start, end)));
  }
}
