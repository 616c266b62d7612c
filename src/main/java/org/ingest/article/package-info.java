/**
 * The finished article. Takes what the finders of all kinds found; hands on {@link
 * org.ingest.article.Article}, whose components are the keys of the JSON.
 *
 * <p>Overlaps between the kinds are settled here once, before anything is grouped, and {@link
 * org.ingest.article.About} says what the article is about. Left out on purpose: how an article is
 * written, and tokens, which nobody needs any more.
 */
package org.ingest.article;
