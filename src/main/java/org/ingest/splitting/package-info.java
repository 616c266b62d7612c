/**
 * Finds where articles begin and end in a decoded input. Takes lines, hands on {@link
 * org.ingest.splitting.RawArticle}s one at a time, verbatim; what is furniture and what is text is
 * the concern of the cleaning that follows.
 */
package org.ingest.splitting;
