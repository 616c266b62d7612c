package org.ingest.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.mention.DateMention;
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
  private static final int OPENING_WORDS = 2;

  /** The dates of an article, in the order of the text, without overlaps. */
  public List<DateMention> find(AnalyzedArticle article, Optional<ArticleDate> articleDate) {
    List<FoundInWords> found = new ArrayList<>();
    for (DateWords words : DateSentences.of(article)) {
      found.add(new FoundInWords(words, findIn(words)));
    }
    Anchors anchors = new Anchors(articleDate, Narrative.isStory(found, articleDate));
    List<DateMention> mentions = new ArrayList<>();
    for (FoundInWords each : found) {
      each.dates().forEach(date -> mentions.add(mention(article, each.words(), date, anchors)));
    }
    return mentions;
  }

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
    return dates;
  }

  private static List<FoundDate> datesAt(DateWords words, int at) {
    List<FoundDate> list = DateLists.daysThenMonth(words, at);
    if (!list.isEmpty()) {
      return list;
    }
    return DateGrammar.read(words, at)
        .map(reading -> new FoundDate(at, reading.end(), reading.expression()))
        .map(date -> DateLists.withContinuation(words, date))
        .orElse(List.of());
  }

  private static DateMention mention(
      AnalyzedArticle article, DateWords words, FoundDate date, Anchors anchors) {
    Tense tense = TenseReader.around(words, date.start(), date.end());
    DateValue value = date.expression().valueAt(anchors, tense);
    anchors.moveTo(value, date.start() <= OPENING_WORDS);
    Span span = words.span(date.start(), date.end());
    return new DateMention(
        span,
        span.in(article.text()),
        words.sentence(date.start()),
        value.timex(),
        value.granularity());
  }
}
