package org.ingest.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ingest.article.Article;
import org.ingest.entity.Kind;
import org.ingest.entity.Mention;
import org.ingest.entity.TroopCountMention;
import org.ingest.entity.UnitKind;
import org.ingest.entity.UnitMention;
import org.ingest.text.Span;

/** What the contract promises of every article, whatever its text. */
final class Invariants {
  /** More than any army has; what is above is no count. */
  private static final long MOST_PEOPLE = 100_000_000;

  private static final Pattern DAY = Pattern.compile("^(\\d{4}|XXXX)-(\\d\\d)-(\\d\\d)");
  private static final Pattern YEAR = Pattern.compile("^(\\d{4})(?!\\d)");
  private static final Pattern CLOCK = Pattern.compile("T(\\d\\d):(\\d\\d)");
  private static final Pattern MONTH_OR_WEEK =
      Pattern.compile("^(?:\\d{4}|XXXX)-(W?)(\\d\\d)(?=$|T|-)");

  private Invariants() {}

  /** Fails when one does not hold. */
  static void check(Article article) {
    List<Mention> mentions = mentions(article).toList();
    for (Mention each : mentions) {
      checkPlace(article, each);
    }
    checkOverlaps(mentions);
    article.troopCounts().forEach(count -> checkNumber(count.mention()));
    article.dates().forEach(date -> checkDate(date.value()));
    checkSentences(article);
  }

  static Stream<Mention> mentions(Article article) {
    return Stream.of(
            article.people().stream().flatMap(each -> each.mentions().stream()),
            article.places().stream().flatMap(each -> each.mentions().stream()),
            article.organisations().stream().flatMap(each -> each.mentions().stream()),
            article.units().stream().flatMap(each -> each.mentions().stream()),
            article.dates().stream().flatMap(each -> each.mentions().stream()),
            article.troopCounts().stream().map(each -> each.mention()))
        .flatMap(each -> each.map(Mention.class::cast));
  }

  private static void checkPlace(Article article, Mention mention) {
    assertEquals(mention.text(), mention.span().in(article.text()), "offsets");
    assertEquals(mention.text().strip(), mention.text(), "white space at the ends");
    Span sentence = article.sentences().get(mention.sentence());
    assertTrue(sentence.contains(mention.span().start()), () -> mention + " not in " + sentence);
  }

  private static void checkOverlaps(List<Mention> mentions) {
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(Comparator.comparing(Mention::span));
    for (int i = 0; i < sorted.size(); i++) {
      Mention outer = sorted.get(i);
      for (int j = i + 1; j < sorted.size() && outer.span().overlaps(sorted.get(j).span()); j++) {
        Mention inner = sorted.get(j);
        assertTrue(mayHold(outer, inner) || mayHold(inner, outer), () -> outer + " over " + inner);
      }
    }
  }

  /** A count may hold any other kind, a generic unit its group. */
  private static boolean mayHold(Mention outer, Mention inner) {
    boolean countHolds = outer.kind() == Kind.TROOP_COUNT && inner.kind() != Kind.TROOP_COUNT;
    boolean unitHolds =
        outer instanceof UnitMention unit
            && unit.unitKind() == UnitKind.GENERIC
            && inner.kind() == Kind.UNIT;
    return outer.span().contains(inner.span()) && (countHolds || unitHolds);
  }

  private static void checkNumber(TroopCountMention count) {
    assertTrue(count.min().isPresent() || count.max().isPresent(), () -> "no number: " + count);
    long min = count.min().orElse(1);
    long max = count.max().orElse(MOST_PEOPLE);
    assertTrue(0 < min && min <= max && max <= MOST_PEOPLE, () -> "beyond reason: " + count);
  }

  private static void checkDate(String value) {
    Matcher day = DAY.matcher(value);
    if (day.find()) {
      String year = day.group(1).equals("XXXX") ? "2024" : day.group(1);
      LocalDate.parse(year + "-" + day.group(2) + "-" + day.group(3));
    }
    Matcher year = YEAR.matcher(value);
    if (year.find()) {
      int number = Integer.parseInt(year.group(1));
      assertTrue(number >= 1 && number <= 2999, () -> "no year of reason: " + value);
    }
    assertTrue(isOrdinary(value), () -> "no date: " + value);
  }

  private static boolean isOrdinary(String value) {
    Matcher clock = CLOCK.matcher(value);
    Matcher part = MONTH_OR_WEEK.matcher(value);
    boolean clockRuns =
        !clock.find()
            || Integer.parseInt(clock.group(1)) <= 24 && Integer.parseInt(clock.group(2)) < 60;
    if (!part.find()) {
      return clockRuns && !value.startsWith("-");
    }
    int number = Integer.parseInt(part.group(2));
    return clockRuns && number >= 1 && number <= (part.group(1).isEmpty() ? 12 : 53);
  }

  private static void checkSentences(Article article) {
    int end = 0;
    for (Span sentence : article.sentences()) {
      int before = end;
      assertTrue(sentence.start() >= before, () -> sentence + " begins before " + before);
      end = sentence.end();
    }
    assertTrue(end <= article.text().length(), "a sentence ends behind the text");
  }
}
