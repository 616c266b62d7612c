/**
 * Calendar expressions and the day that an article is from.
 *
 * <p>Takes an analysed article; hands on {@link org.ingest.entity.DateMention}s with TIMEX3 values
 * and the {@link org.ingest.date.ArticleDate}. Reporters quote both, so a value is given only where
 * the text fixes it; what it leaves open keeps its X form, and no clock is ever read.
 *
 * <p>{@link org.ingest.date.DateFinder} tries the rules of {@code DateGrammar} at each token where
 * a date may begin ({@code DateOpeners}). A rule reads tokens ({@code DateWords}) and gives an
 * {@code Expression}: what the words say, not yet what day they mean. That is settled in the order
 * of the text by {@code Anchors} (the article's day, or in a story of years past the dates told
 * before) and {@code TenseReader} (whether the words around look ahead). Words that rules look for
 * lie in the tables beside this package's classes.
 *
 * <p>Choices where the contract is silent: a range is two mentions, also with a hyphen (<i>11</i>,
 * <i>13 Dec.</i>), but a night over two days is one; the value of a week of a month is that of its
 * middle; in a quotation <i>today</i> is the day told of, if that is a few days back; a date line
 * under the title shortly before the day of publication is what <i>yesterday</i> is counted from.
 *
 * <p>Left alone: stretches of time, ages, sets (<i>every Friday</i>), vague words, movable feasts,
 * events (<i>World War II</i>), and times of the clock and parts of the day without a day to go
 * with, which annotators leave out nine times in ten. The name model's date spans are not used:
 * without them strict F1 is 98.6 on {@code voa-dev}, {@code events-dev} and {@code gold/dev.json}
 * together; of the 24 spans that it alone finds there and in {@code wikiwars}, 8 are dates.
 */
package org.ingest.date;
