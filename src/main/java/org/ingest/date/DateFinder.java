package org.ingest.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ingest.entity.DateMention;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.text.Span;

/**
 * Finds calendar expressions and values them: the rules of {@link DateGrammar} at every token, then
 * a value for each in the order of the text, since what is said first fixes what follows.
 */
public final class DateFinder {
  /**
   * How many words may stand before a date that opens its sentence: <i>By late</i>, <i>On the</i>.
   */
  static final int OPENING_WORDS = 2;

  private static final Set<String> NAMING = WordGroups.of("before named year");

  /** The dates of an article, in the order of the text, without overlaps. */
  public List<DateMention> find(AnalyzedArticle article, Optional<ArticleDate> articleDate) {
    List<FoundInWords> found = new ArrayList<>();
    for (DateWords words : DateSentences.of(article)) {
      found.add(new FoundInWords(words, findIn(words)));
    }
    Optional<LocalDate> line = dateline(article, articleDate);
    boolean story = Narrative.isStory(found, articleDate, line.isPresent());
    Anchors anchors = new Anchors(articleDate, today(line, articleDate), story);
    List<DateMention> mentions = new ArrayList<>();
    QuoteTracker quotes = new QuoteTracker();
    for (FoundInWords each : found) {
      DateWords words = each.words();
      anchors.beginSentence();
      quotes.begin(DateSentences.startsLine(article, words));
      for (FoundDate date : each.dates()) {
        quotes.readTo(words, date.start());
        anchors.quoted(quotes.isOpen());
        anchors.speechOn(Speech.dayBehind(words, date, each.dates(), anchors));
        mentions.add(mention(article, words, date, anchors));
        Dateline.opening(words, date, anchors.today()).ifPresent(anchors::restart);
      }
      quotes.readTo(words, words.size());
    }
    return mentions;
  }

  private static Optional<LocalDate> dateline(
      AnalyzedArticle article, Optional<ArticleDate> articleDate) {
    boolean soughtBefore =
        articleDate.isEmpty()
            || articleDate.get().source() == ArticleDate.Source.DATELINE
            || articleDate.get().source() == ArticleDate.Source.TEXT;
    return soughtBefore ? articleDate.flatMap(ArticleDate::day) : Dateline.of(article);
  }

  /** The day written under the title, where it lies shortly before the day of publication. */
  private static Optional<LocalDate> today(
      Optional<LocalDate> dateline, Optional<ArticleDate> articleDate) {
    Optional<LocalDate> published = articleDate.flatMap(ArticleDate::day);
    return published.map(
        day ->
            dateline
                .filter(line -> !line.isAfter(day) && line.isAfter(day.minusDays(STALE_DAYS)))
                .orElse(day));
  }

  private static final int STALE_DAYS = 31;

  /** The dates in some words, not yet valued. */
  record FoundInWords(DateWords words, List<FoundDate> dates) {}

  static List<FoundDate> findIn(DateWords words) {
    List<FoundDate> dates = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      List<FoundDate> here = datesAt(words, at);
      dates.addAll(here);
      at = here.isEmpty() ? at + 1 : here.get(here.size() - 1).end();
    }
    DateLists.shareYears(words, dates);
    DateLists.carryYears(words, dates);
    DateLists.orderWeekdays(words, dates);
    dates.removeIf(date -> isNoDay(date.expression()));
    return dates;
  }

  /** The 30 of <i>30, 29 February 2024</i>. */
  private static boolean isNoDay(Expression expression) {
    return expression instanceof CalendarExpressions.Day day
        && day.day() > java.time.Month.of(day.month()).maxLength();
  }

  private static List<FoundDate> datesAt(DateWords words, int at) {
    if (!DateOpeners.mayBegin(words, at)) {
      return List.of();
    }
    List<FoundDate> list = DateLists.daysThenMonth(words, at);
    if (!list.isEmpty()) {
      return list;
    }
    return DateGrammar.read(words, at)
        .map(reading -> new FoundDate(at, reading.end(), reading.expression()))
        .map(date -> DateLists.withContinuation(words, date))
        .orElse(List.of());
  }

  private static Anchors.Place place(DateWords words, FoundDate date) {
    if (NAMING.contains(words.lower(date.start() - 1))) {
      return Anchors.Place.NAMING;
    }
    return date.start() > OPENING_WORDS ? Anchors.Place.WITHIN : Anchors.Place.OPENING;
  }

  /** <i>from 4 billion a year earlier</i>, said twice, is one year. */
  private static boolean isYearBefore(Expression expression) {
    return expression instanceof RelativeExpressions.FromTold
        && ((RelativeExpressions.FromTold) expression).unit() == CalendarUnit.YEAR
        && ((RelativeExpressions.FromTold) expression).steps() < 0;
  }

  /** A date with its year that something is told of: not <i>since 2014</i>, <i>(2014)</i>. */
  private static boolean fixesYear(DateWords words, FoundDate date) {
    boolean dated = Narrative.yearOf(date.expression()) > 0;
    boolean bare = date.expression() instanceof CalendarExpressions.Year;
    String before = words.lower(date.start() - 1);
    return dated && (bare ? TELLS_YEAR.contains(before) : !LEADS_ON.contains(before));
  }

  private static final Set<String> TELLS_YEAR = Set.of("in", "of");
  private static final Set<String> LEADS_ON = Set.of("since", "until", "till", "by", "(", "from");

  private static DateMention mention(
      AnalyzedArticle article, DateWords words, FoundDate date, Anchors anchors) {
    Tense tense = TenseReader.around(words, date.start(), date.end());
    DateValue value = date.expression().valueAt(anchors, tense);
    if (!isYearBefore(date.expression())) {
      anchors.moveTo(value, place(words, date));
    }
    if (fixesYear(words, date)) {
      anchors.fix(value);
    }
    Span span = words.span(date.start(), date.end());
    return new DateMention(
        span,
        span.in(article.text()),
        words.sentence(date.start()),
        value.timex(),
        value.granularity());
  }
}
