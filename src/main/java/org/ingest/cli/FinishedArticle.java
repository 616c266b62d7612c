package org.ingest.cli;

import org.ingest.article.Article;
import org.ingest.writing.WrittenArticle;

/**
 * An article as a thread hands it on, with what only the run, in the order of the articles, can
 * tell still to come.
 *
 * @param signature for {@link org.ingest.collection.NearDuplicates}
 */
record FinishedArticle(Article entities, WrittenArticle written, byte[] signature) {}
