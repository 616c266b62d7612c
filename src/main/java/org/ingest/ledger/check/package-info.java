/**
 * Holds figures that somebody else took from articles against the articles.
 *
 * <p>Takes stated figures (a spreadsheet's rows, a language model's JSON) and the claims that the
 * program reads in the articles itself; says of each figure whether it is found as stated, found
 * with another value, or not in the text, and shows the sentence. What the articles leave open is
 * not held against a figure but named as unchecked.
 */
package org.ingest.ledger.check;
