/**
 * The user's decisions on what was found: a mention that is none, or of another kind, a place that
 * lies elsewhere, a count with another force, status or number. Takes finished articles and a file
 * of decisions; hands on the articles as they are to be, before copies are marked and anything is
 * gathered or written.
 *
 * <p>A decision is about one article, by its id, and about mentions there, by their words or where
 * they stand. It changes what it says and what follows from that: what the article is about, where
 * counts point. Left out on purpose: decisions that hold for all articles, which are the lexicon's.
 */
package org.ingest.corrections;
