/**
 * Sentences and tokens. Takes a {@link org.ingest.cleaning.CleanArticle}, hands on an {@link
 * org.ingest.nlp.AnalyzedArticle} whose spans are UTF-16 offsets. Rules find the ends of sentences;
 * what they leave open, OpenNLP's sentence detector decides, which is asked nowhere else.
 */
package org.ingest.nlp;
