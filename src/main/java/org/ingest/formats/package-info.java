/**
 * From an input of any kind to raw articles. {@link org.ingest.formats.ArticleReader} tells by an
 * input's first bytes how it is written and gives it to that kind's {@link
 * org.ingest.formats.FormatReader}; a kind that is known but not read is refused with a message,
 * and nothing binary is taken for text.
 *
 * <p>Each kind's library is loaded when the first such input comes in, so that text and JSON Lines
 * start as fast as without them. Readers stream, or hold one record, which is bounded.
 */
package org.ingest.formats;
