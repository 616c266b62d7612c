/**
 * The forms of output. Takes finished articles in their order; writes them as a JSON array or as
 * JSON Lines after the project's JSON Schema, as tables ({@link org.ingest.writing.OutputTable}),
 * for other programs, or as a page to look at. {@link org.ingest.writing.ArticleWriter} is the
 * interface of them all.
 *
 * <p>Only here UTF-16 offsets become code points. Nothing is worked out here: what is written is in
 * the article.
 */
package org.ingest.writing;
