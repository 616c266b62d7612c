/**
 * Sentences and tokens: everything that OpenNLP does for the program, and the only package that
 * knows it. Takes a {@link org.ingest.cleaning.CleanArticle}, hands on an {@link
 * org.ingest.nlp.AnalyzedArticle} whose spans are character offsets.
 */
package org.ingest.nlp;
