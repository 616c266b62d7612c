/**
 * Scores what the program finds against annotated articles. Takes a {@link
 * org.ingest.evaluation.GoldDocument} and the {@link org.ingest.article.Article} made of its text;
 * adds up spans of each kind, values of dates, every attribute of troop counts, the confidence of
 * names and the most frequent errors.
 *
 * <p>Neither right nor wrong: lines that repeat an earlier line, which cleaning may drop, marks
 * that annotators left open, and a named unit where a generic one is marked.
 */
package org.ingest.evaluation;
