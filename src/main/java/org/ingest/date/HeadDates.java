package org.ingest.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.splitting.TitleLine;

/**
 * Weighs the full dates in an article's first lines: which of them is its own.
 *
 * <p>A dateline (<i>Seoul, June 19, 2024 —</i>, <i>KAMPALA, 14 July 2021, (TXN):</i>, <i>(3 Feb
 * 2022) The general</i>), a line with nothing else, or a byline (<i>By Jane Roe | Sep 30, 2025</i>)
 * counts; the title and sentences do not. The first one wins, but one above the title may be the
 * page's clock, and one that tells of a change comes late: both only where there is no other.
 */
final class HeadDates {
  private static final int MOST_WORDS_OF_BYLINE = 22;
  private static final int WORDS_OF_PLACE = 9;
  private static final int WORDS_OF_OPENING = 14;
  private static final Set<String> CHANGED = WordGroups.of("date line changed");
  private static final Set<String> BYLINE = WordGroups.of("byline");

  private final AnalyzedArticle article;
  private final Optional<String> title;
  private boolean titlePassed;
  private Optional<LocalDate> own = Optional.empty();
  private Optional<LocalDate> aboveTitle = Optional.empty();
  private Optional<LocalDate> changed = Optional.empty();

  HeadDates(AnalyzedArticle article) {
    this.article = article;
    this.title = article.article().title();
  }

  /** Goes on to the next line. */
  void pass(DateWords words) {
    titlePassed |= isTitle(words);
  }

  void add(DateWords words, FoundDate date, LocalDate day) {
    if (isTitle(words)) {
      ofTitle(day);
      return;
    }
    if (!isOwn(words, date)) {
      return;
    }
    if (CHANGED.contains(words.lower(0)) || words.is(0, "last")) {
      changed = changed.or(() -> Optional.of(day));
    } else if (titlePassed || title.isEmpty() || !isTitleBelow()) {
      own = own.or(() -> Optional.of(day));
    } else {
      aboveTitle = aboveTitle.or(() -> Optional.of(day));
    }
  }

  /**
   * <i>Northern Command Morning Update, June 13, 2011</i>; not <i>Families Recall the Dead of May
   * 3, 2014</i>
   */
  private void ofTitle(LocalDate day) {
    if (TitleLine.isDatedReport(title.orElse(""))) {
      aboveTitle = aboveTitle.or(() -> Optional.of(day));
    }
  }

  /** Adds a day that is the article's wherever it stands. */
  void addOwn(LocalDate day) {
    own = own.or(() -> Optional.of(day));
  }

  Optional<LocalDate> best() {
    return own.or(() -> aboveTitle).or(() -> changed);
  }

  private boolean isTitle(DateWords words) {
    return words.size() > 0
        && title
            .filter(each -> each.equals(words.span(0, words.size()).in(article.text())))
            .isPresent();
  }

  /** Whether the title stands in the text at all; one from a header does not. */
  private boolean isTitleBelow() {
    return title.filter(each -> article.text().contains(each)).isPresent();
  }

  private boolean isOwn(DateWords words, FoundDate date) {
    return Dateline.isWholeLine(words, date)
        || Dateline.isDateline(words, date)
        || isPlaceAndDate(words, date)
        || isOpeningBracket(words, date)
        || isByline(words, date);
  }

  /** <i>Seoul, June 19, 2024 —</i>, <i>Cebu, May 9 (Wire) May 9, 2025 The</i>. */
  private static boolean isPlaceAndDate(DateWords words, FoundDate date) {
    int start = date.start();
    if (start == 0 || start > WORDS_OF_PLACE || !isNames(words, 0, start)) {
      return false;
    }
    if (words.is(start - 1, ")")) {
      return words.isCapitalised(date.end());
    }
    return words.is(start - 1, ",") && isParted(words, date.end());
  }

  /** A dash or colon, after an agency's name in brackets if there is one. */
  private static boolean isParted(DateWords words, int at) {
    int next = words.is(at, ",") ? at + 1 : at;
    if (words.is(next, "(")) {
      int close = next + 1;
      while (close < next + 6 && !words.is(close, ")")) {
        close++;
      }
      return words.is(close, ")")
          && (Dateline.isDash(words, close + 1) || words.is(close + 1, ":"));
    }
    return Dateline.isDash(words, next) || words.is(next, ":");
  }

  /** <i>(3 Feb 2022) The general</i>. */
  private static boolean isOpeningBracket(DateWords words, FoundDate date) {
    return date.start() == 1
        && words.is(0, "(")
        && words.is(date.end(), ")")
        && words.isCapitalised(date.end() + 1);
  }

  /** Names, marks, times and labels, and no word of a sentence. */
  private boolean isByline(DateWords words, FoundDate date) {
    return words.size() <= MOST_WORDS_OF_BYLINE
        && date.start() <= WORDS_OF_OPENING
        && !words.is(words.size() - 1, ".")
        && DateSentences.startsLine(article, words)
        && endsLine(words)
        && isNames(words, 0, date.start())
        && isNames(words, date.end(), words.size());
  }

  private boolean endsLine(DateWords words) {
    int end = words.span(0, words.size()).end();
    String text = article.text();
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end == text.length() || text.charAt(end) == '\n';
  }

  private static boolean isNames(DateWords words, int from, int to) {
    for (int at = from; at < to; at++) {
      String word = words.lower(at);
      boolean mark = !Character.isLetterOrDigit(word.codePointAt(0));
      if (!mark
          && !words.isCapitalised(at)
          && !Dateline.isLabel(words, at)
          && !BYLINE.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
