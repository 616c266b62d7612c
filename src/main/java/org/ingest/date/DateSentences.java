package org.ingest.date;

import java.util.ArrayList;
import java.util.List;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.nlp.Sentence;

/** Cuts an article into the words that dates are read in, mending sentences cut inside a date. */
final class DateSentences {
  private DateSentences() {}

  static List<DateWords> of(AnalyzedArticle article) {
    List<DateWords> all = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      DateWords last = all.isEmpty() ? null : all.get(all.size() - 1);
      if (last != null && isCutInside(last, sentence, article)) {
        last.append(sentence);
      } else {
        all.add(new DateWords(sentence));
      }
    }
    return all;
  }

  /** <i>on Jan. | 25</i>, <i>at 5 p.m. | Tuesday</i>, on one line. */
  private static boolean isCutInside(DateWords last, Sentence next, AnalyzedArticle article) {
    if (last.size() == 0 || next.tokens().isEmpty()) {
      return false;
    }
    int end = last.span(last.size() - 1, last.size()).end();
    boolean oneLine = article.text().substring(end, next.span().start()).indexOf('\n') < 0;
    String word = last.lower(last.size() - 1);
    String first = next.tokens().get(0).text();
    boolean month =
        CalendarWords.shortMonth(word).isPresent() && Character.isDigit(first.charAt(0));
    boolean half = word.equals("a.m.") || word.equals("p.m.");
    boolean day = CalendarWords.weekday(first.toLowerCase(java.util.Locale.ROOT)).isPresent();
    return oneLine && (month || half && day);
  }
}
