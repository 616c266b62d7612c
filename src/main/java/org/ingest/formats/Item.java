package org.ingest.formats;

import org.ingest.splitting.ArticleHeader;

/**
 * One article as a reader found it, before it is named.
 *
 * @param record which record of its input it is, from 1; 0 for an input that is one article
 * @param firstLine the input's line that it begins on, from 1
 * @param lastLine the input's line that it ends on
 * @param start where it begins, in UTF-16 units of the decoded input; 0 where that is not known
 */
record Item(
    ArticleHeader header, String text, int record, int firstLine, int lastLine, long start) {}
