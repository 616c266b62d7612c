package org.ingest.cli;

import org.ingest.resolving.ArticleEntities;
import org.ingest.writing.WrittenArticle;

/**
 * An article as a thread hands it on, with what only the run, in the order of the articles, can
 * tell still to come.
 *
 * @param signature for {@link org.ingest.resolving.NearDuplicates}
 */
record FinishedArticle(ArticleEntities entities, WrittenArticle written, byte[] signature) {}
