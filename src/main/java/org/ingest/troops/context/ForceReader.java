package org.ingest.troops.context;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ingest.entity.Unit;
import org.ingest.entity.UnitKind;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.Country;
import org.ingest.lexicon.CountryReader;
import org.ingest.lexicon.CountryWord;
import org.ingest.lexicon.CountryWord.Form;
import org.ingest.lexicon.ResourceTable;
import org.ingest.names.NameSpan;
import org.ingest.names.NameType;
import org.ingest.troops.context.ForceMention.Kind;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Reads the forces that a sentence names: <i>Ukrainian</i>, <i>the Taliban</i>, <i>IDF</i>; not
 * <i>U.S.-led</i>, nor a man called Chad.
 */
public final class ForceReader {
  private static final Countries COUNTRIES = Countries.all();
  private static final CountryReader READER = COUNTRIES.reader();
  private static final Set<Form> WORDS = EnumSet.of(Form.NAME, Form.ADJECTIVE, Form.PEOPLE);
  private static final WordList GENERIC = WordList.of("generic services");
  private static final Map<String, String> BODIES =
      ResourceTable.rows(ForceReader.class, "bodies.tsv")
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private static final Map<String, Integer> LONGEST_BODY = longestBodies();

  /** Words of forces that are nobody else's: <i>Syrian Democratic Forces</i> are not Syria's. */
  private static final List<String> OWN =
      List.of("Democratic", "Free ", "Liberation", "Popular", "Peshmerga", "Resistance", "Union");

  private final SettingRules settings;
  private final List<Unit> services;

  /**
   * @param settings where the article's places are
   */
  ForceReader(SettledArticle article, SettingRules settings) {
    this.settings = settings;
    this.services =
        article.units().stream()
            .filter(unit -> unit.kind() == UnitKind.SERVICE && unit.country().isPresent())
            .toList();
  }

  /** Being asked for is enough: the lists are read with the class. */
  public static void readLists() {}

  /** The forces named from word {@code from} to before {@code to}, in order. */
  public List<ForceMention> read(SentenceWords words, int from, int to) {
    List<ForceMention> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      Optional<ForceMention> mention = at(words, i);
      mention
          .filter(force -> !isLed(words, force.end()) && !isElsewhere(words, force))
          .map(this::ofNation)
          .ifPresent(found::add);
      i = mention.map(ForceMention::end).orElse(i + 1);
    }
    return found;
  }

  /** <i>SAF</i> is Sudan's where the article calls them the Sudanese Armed Forces. */
  private ForceMention ofNation(ForceMention mention) {
    if (mention.isCountry()) {
      return mention;
    }
    for (Unit unit : services) {
      boolean isCalled =
          unit.name().equals(mention.force()) || unit.aliases().contains(mention.force());
      if (isCalled) {
        return unit.country()
            .flatMap(code -> Countries.all().ofCode(code))
            .map(
                country ->
                    new ForceMention(
                        country.name(), Kind.ADJECTIVE, mention.start(), mention.end()))
            .orElse(mention);
      }
    }
    return mention;
  }

  /**
   * The Paris of Texas is no capital, and stands for no army; Puntland, which has no code, is no
   * other place than the Puntland on Somalia's map.
   */
  private boolean isElsewhere(SentenceWords all, ForceMention mention) {
    boolean isPlace =
        (mention.kind() == Kind.CAPITAL || mention.kind() == Kind.COUNTRY)
            && COUNTRIES.named(mention.force()).flatMap(Country::code).isPresent();
    return isPlace
        && settings
            .countryAt(all.span(mention.start(), mention.end()).start())
            .flatMap(code -> Countries.all().ofCode(code))
            .filter(country -> !country.name().equals(mention.force()))
            .isPresent();
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
    if (name.filter(each -> isOthersName(words, each, i)).isPresent()) {
      return Optional.empty();
    }
    boolean pro = words.lower(i - 1).equals("-") && words.isGluedToPrevious(i);
    return pro ? Optional.empty() : ofWord(words, i);
  }

  /** <i>Gen. Chad Miller</i> is not of Chad, nor is the <i>French Quarter</i> of New Orleans. */
  private static boolean isOthersName(SentenceWords words, NameSpan name, int i) {
    return name.type() == NameType.PERSON
        || name.type() == NameType.PLACE
            && words.endOfNameAt(i) > words.firstFrom(name.span().start()) + 1;
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
    return Optional.empty();
  }

  private static Optional<ForceMention> ofWord(SentenceWords words, int i) {
    Optional<ForceMention> body = body(words, i);
    if (body.isPresent() || !words.isCapitalised(i)) {
      return body;
    }
    return READER.at(words.words(), i, WORDS).map(ForceReader::mention);
  }

  private static ForceMention mention(CountryWord word) {
    Kind kind =
        word.forms().contains(Form.ADJECTIVE)
            ? Kind.ADJECTIVE
            : word.forms().contains(Form.NAME) ? Kind.COUNTRY : Kind.PEOPLE;
    return new ForceMention(word.country().name(), kind, word.first(), word.end());
  }

  /** The longest name of a body that begins at a word. */
  private static Optional<ForceMention> body(SentenceWords words, int i) {
    int longest = LONGEST_BODY.getOrDefault(words.lower(i), 0);
    for (int length = longest; length > 0; length--) {
      String force = BODIES.get(phrase(words, i, length));
      if (force != null) {
        return Optional.of(mention(force, i, i + length));
      }
    }
    return Optional.empty();
  }

  private static String phrase(SentenceWords words, int start, int length) {
    StringBuilder phrase = new StringBuilder();
    for (int i = start; i < start + length; i++) {
      boolean glued = i == start || words.isGluedToPrevious(i);
      phrase.append(glued ? "" : " ").append(words.lower(i));
    }
    return phrase.toString();
  }

  /** By the first token of a body's name, how many tokens the longest may take. */
  private static Map<String, Integer> longestBodies() {
    Map<String, Integer> longest = new HashMap<>();
    for (String body : BODIES.keySet()) {
      String first = body.split("[ '-]")[0];
      int tokens =
          body.split("[ ]").length
              + 2 * (body.split("-").length - 1)
              + (body.contains("'") ? 1 : 0);
      longest.merge(first, tokens, Math::max);
    }
    return Map.copyOf(longest);
  }
}
