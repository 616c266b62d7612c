package org.ingest.date;

import java.util.ArrayList;
import java.util.List;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.nlp.Sentence;

/** Cuts an article into the words that dates are read in, mending sentences cut inside a date. */
final class DateSentences {
  private DateSentences() {}

  static List<DateWords> of(AnalyzedArticle article) {
    return first(article, article.sentences().size());
  }

  /** Those of the first sentences only. */
  static List<DateWords> first(AnalyzedArticle article, int count) {
    List<DateWords> all = new ArrayList<>();
    int end = Math.min(count, article.sentences().size());
    for (Sentence sentence : article.sentences().subList(0, end)) {
      DateWords last = all.isEmpty() ? null : all.get(all.size() - 1);
      if (last != null && isCutInside(last, sentence, article)) {
        last.append(sentence);
      } else {
        all.add(new DateWords(sentence));
      }
    }
    return all;
  }

  /** <i>on Jan. | 25</i>, <i>at 5 p.m. | EST on Tuesday</i>, on one line. */
  private static boolean isCutInside(DateWords last, Sentence next, AnalyzedArticle article) {
    if (last.size() == 0 || next.tokens().isEmpty()) {
      return false;
    }
    int end = last.span(last.size() - 1, last.size()).end();
    boolean oneLine =
        article
            .text()
            .substring(end, next.span().start())
            .chars()
            .noneMatch(DateSentences::endsLine);
    String word = last.lower(last.size() - 1);
    String first = next.tokens().get(0).text();
    boolean month =
        CalendarWords.shortMonth(word).isPresent() && Character.isDigit(first.charAt(0));
    boolean half = word.equals("a.m.") || word.equals("p.m.");
    return oneLine && (month || half);
  }

  /** True when nothing stands before the words on their line. */
  static boolean startsLine(AnalyzedArticle article, DateWords words) {
    int start = words.size() == 0 ? 0 : words.span(0, 1).start();
    int before = start - 1;
    while (before >= 0 && article.text().charAt(before) == ' ') {
      before--;
    }
    return before < 0 || endsLine(article.text().charAt(before));
  }

  private static boolean endsLine(int c) {
    return c == '\n' || c == '\r' || c == '\f' || c == 0x2028 || c == 0x2029;
  }
}
