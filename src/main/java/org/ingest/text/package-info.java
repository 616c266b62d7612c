/**
 * Positions in text. Everything else in the program speaks of places in an article as a {@link
 * org.ingest.text.Span}, in UTF-16 code units of the article's cleaned text; {@link
 * org.ingest.text.OffsetMap} leads from there back to the input, and {@link
 * org.ingest.text.CodePointIndex} to the code points that the JSON counts in.
 */
package org.ingest.text;
