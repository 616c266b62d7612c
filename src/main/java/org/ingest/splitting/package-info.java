/**
 * Finds where articles begin and end in a decoded input. Takes lines, hands on {@link
 * org.ingest.splitting.RawArticle}s one at a time, verbatim; what is furniture and what is text is
 * the concern of the cleaning that follows.
 *
 * <p>Two kinds of text: with marker lines, and as a scraper left it. Which marker separates
 * articles, if any, is decided once for an input, from its first {@value
 * org.ingest.splitting.MarkerSurvey#SURVEYED_CHARS} characters; after them it streams, and memory
 * holds that much, or two articles.
 */
package org.ingest.splitting;
