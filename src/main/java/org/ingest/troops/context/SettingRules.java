package org.ingest.troops.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ingest.entity.DateGranularity;
import org.ingest.entity.DateMention;
import org.ingest.entity.GazetteerEntry;
import org.ingest.entity.Mention;
import org.ingest.entity.Place;
import org.ingest.entity.PlaceMention;
import org.ingest.entity.Unit;
import org.ingest.entity.UnitKind;
import org.ingest.entity.UnitMention;
import org.ingest.text.Span;
import org.ingest.troops.sentence.WordList;

/**
 * Tells the place, date and unit of a count's sentence, where that is plain.
 *
 * <p>Plain is a place behind a preposition of place (<i>in Bannu</i>; not <i>Kyiv said</i>), the
 * only date (<i>on Monday</i>; not <i>since 2001</i>), and a formation that the counted belong to
 * (<i>of the 810th Brigade</i>).
 */
public final class SettingRules {
  private static final WordList LOCATIVE = WordList.of("locative");

  private static final WordList DIRECTIONS = WordList.of("parts of a place");

  /** Names of countries that stand before a noun like adjectives. */
  private static final Set<String> ADJECTIVES =
      Set.of("U.S.", "US", "U.S", "USA", "U.S.A.", "U.K.", "UK");

  /** Small words and verbs that go on behind the name of a place. */
  private static final WordList BEHIND_PLACES = WordList.of("behind a place");

  private static final WordList SPANS_OF_TIME = WordList.of("spans of time");
  private static final WordList REPORTS = WordList.of("reported on");
  private static final WordList NAMING = WordList.of("before a named year");
  private static final int YEAR_LENGTH = 4;
  private static final int UNIT_GAP = 3;
  private static final int LONGEST_SPAN_OPENING = 40;

  /**
   * Where a count stands.
   *
   * @param speaker where the words stand for whose claim it is
   */
  public record CountSpan(Span span, int sentence, Optional<Span> speaker) {}

  private final String text;
  private final BySentence<PlaceMention> places;
  private final BySentence<DateMention> dates;
  private final BySentence<UnitMention> units;
  private final Map<Mention, String> names = new IdentityHashMap<>();
  private final Map<Mention, String> kinds = new IdentityHashMap<>();
  private final Map<Integer, String> countries = new HashMap<>();

  SettingRules(SettledArticle article) {
    List<Place> places = article.places();
    List<Unit> units = article.units();
    List<DateMention> dates =
        article.dates().stream().flatMap(date -> date.mentions().stream()).toList();
    this.text = article.text();
    this.places =
        new BySentence<>(places.stream().flatMap(each -> each.mentions().stream()).toList());
    this.dates = new BySentence<>(dates);
    this.units =
        new BySentence<>(units.stream().flatMap(each -> each.mentions().stream()).toList());
    for (Place place : places) {
      String kind = place.entry().map(GazetteerEntry::kind).orElse("-");
      for (PlaceMention mention : place.mentions()) {
        names.put(mention, place.name());
        kinds.put(mention, kind);
        place
            .entry()
            .flatMap(GazetteerEntry::country)
            .ifPresent(code -> countries.put(mention.span().start(), code));
      }
    }
    units.forEach(each -> each.mentions().forEach(mention -> names.put(mention, each.name())));
  }

  /** The first place behind the count, else the nearest before it. */
  public Optional<PlaceMention> place(CountSpan count) {
    PlaceMention before = null;
    for (PlaceMention place : places.in(count.sentence())) {
      boolean ofSpeaker = count.speaker().filter(who -> who.contains(place.span())).isPresent();
      if (count.span().contains(place.span()) || ofSpeaker || !isLocative(place)) {
        continue;
      }
      if (place.span().start() >= count.span().end()) {
        return Optional.of(place);
      }
      // of "in Bannu, Pakistan" the first
      boolean chained = before != null && wordsBetween(before.span(), place.span()).isEmpty();
      before = chained ? before : place;
    }
    return Optional.ofNullable(before);
  }

  private boolean isLocative(PlaceMention place) {
    if (isAdjective(place)) {
      return false;
    }
    List<String> before = wordsBefore(place.span().start());
    int last = before.size() - 1;
    while (last >= 0 && isDescription(before.get(last))) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    boolean ofPart =
        before.get(last).equals("of") && last > 0 && DIRECTIONS.has(before.get(last - 1));
    return ofPart || LOCATIVE.has(before.get(last));
  }

  /** <i>killed in <b>U.S.</b> airstrikes</i>, <i>held in <b>US</b> custody</i>. */
  private boolean isAdjective(PlaceMention place) {
    int next = place.span().end() + 1;
    if (!ADJECTIVES.contains(place.text()) || next >= text.length()) {
      return false;
    }
    int end = next;
    while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    boolean isWord = end > next && text.charAt(next - 1) == ' ';
    return isWord && !BEHIND_PLACES.has(text.substring(next, end));
  }

  /** <i>in <b>the northern city of</b> Mosul</i>, <i>in <b>southern</b> Iraq</i>. */
  private static boolean isDescription(String word) {
    return word.equals("the") || word.endsWith("ern") || word.endsWith("'s") || word.endsWith("’s");
  }

  /** The last five words before an offset, in lower case, of one line. */
  private List<String> wordsBefore(int offset) {
    int from = Math.max(0, offset - 50);
    String stretch = text.substring(from, offset).toLowerCase(Locale.ROOT);
    String line = stretch.substring(stretch.lastIndexOf('\n') + 1).strip();
    List<String> words = List.of(line.split("\\s+"));
    return words.subList(Math.max(0, words.size() - 5), words.size());
  }

  private String wordsBetween(Span first, Span second) {
    return text.substring(first.end(), Math.max(first.end(), second.start()))
        .replace(",", "")
        .strip();
  }

  /**
   * The sentence's only date that is no span of time, nor when somebody said so (<i>the spokesman
   * said <b>on Tuesday</b></i>), and whose value says anything.
   */
  public Optional<DateMention> date(CountSpan count) {
    List<DateMention> plain =
        dates.in(count.sentence()).stream()
            .filter(
                date ->
                    !isSpanOfTime(date, count)
                        && !isNameOfEvent(date)
                        && !isOfReport(date)
                        && saysAnything(date))
            .toList();
    return plain.size() == 1 ? Optional.of(plain.get(0)) : Optional.empty();
  }

  /**
   * <i><b>since</b> fighting began on September 27</i>, <i>a vote <b>scheduled</b> for May</i>,
   * <i><b>before</b> May</i>; not <i>before the prayers on Friday</i>.
   */
  private boolean isSpanOfTime(DateMention date, CountSpan count) {
    if (lastWordBefore(date).equals("before")) {
      return true;
    }
    int from = Math.max(count.span().end(), date.span().start() - LONGEST_SPAN_OPENING);
    String between =
        from < date.span().start()
            ? text.substring(from, date.span().start())
            : lastWordBefore(date);
    return Stream.of(between.toLowerCase(Locale.ROOT).split("\\s+")).anyMatch(SPANS_OF_TIME::has);
  }

  /** <i>veterans of <b>its 2006 war</b></i>: the year only names something. */
  private boolean isNameOfEvent(DateMention date) {
    return date.granularity() == DateGranularity.YEAR
        && NAMING.has(lastWordBefore(date))
        && date.text().length() == YEAR_LENGTH;
  }

  private String lastWordBefore(DateMention date) {
    List<String> before = wordsBefore(date.span().start());
    return before.get(before.size() - 1);
  }

  private boolean isOfReport(DateMention date) {
    List<String> before = wordsBefore(date.span().start());
    int last = before.size() - 1;
    if (before.get(last).equals("on")) {
      last--;
    }
    return last >= 0 && REPORTS.has(before.get(last));
  }

  /** False for <i>XXXX-XX</i>. */
  private static boolean saysAnything(DateMention date) {
    return date.value().chars().anyMatch(Character::isDigit);
  }

  /** A formation inside the count or right behind it: <i>40 soldiers of the 810th Brigade</i>. */
  public Optional<UnitMention> unit(CountSpan count) {
    return units.in(count.sentence()).stream()
        .filter(unit -> unit.unitKind() == UnitKind.FORMATION)
        .filter(unit -> count.span().contains(unit.span()) || isOwner(count, unit))
        .findFirst();
  }

  private boolean isOwner(CountSpan count, UnitMention unit) {
    if (unit.span().start() < count.span().end()) {
      return false;
    }
    List<String> between = List.of(wordsBetween(count.span(), unit.span()).split("\\s+"));
    return between.size() <= UNIT_GAP && Set.of("of", "from").contains(between.get(0));
  }

  /** The places that a sentence names, in order. */
  public List<PlaceMention> placesIn(int sentence) {
    return places.in(sentence);
  }

  /** The dates that a sentence names, in order. */
  public List<DateMention> datesIn(int sentence) {
    return dates.in(sentence);
  }

  /** The ISO code of the country that the place which begins at an offset lies in. */
  Optional<String> countryAt(int start) {
    return Optional.ofNullable(countries.get(start));
  }

  /** What kind of place a mention names; a dash where that is not known. */
  public String kind(PlaceMention mention) {
    return kinds.get(mention);
  }

  /** The name of the entity that a mention of a place or unit belongs to. */
  public String name(Mention mention) {
    return names.get(mention);
  }

  /** Mentions by the sentence that they begin in. */
  private static final class BySentence<M extends Mention> {
    private final Map<Integer, List<M>> mentions = new HashMap<>();

    BySentence(List<M> all) {
      all.stream()
          .sorted(Comparator.comparing(Mention::span))
          .forEach(
              each -> mentions.computeIfAbsent(each.sentence(), s -> new ArrayList<>()).add(each));
    }

    List<M> in(int sentence) {
      return mentions.getOrDefault(sentence, List.of());
    }
  }
}
