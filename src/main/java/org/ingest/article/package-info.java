/**
 * The finished article: overlaps between the kinds are settled here, once, before anything is
 * grouped, and the entities of all kinds come together in {@link org.ingest.article.Article}, from
 * which {@link org.ingest.article.About} tells what the article is about.
 */
package org.ingest.article;
