/**
 * Positions in text, and the words at them. Everything else in the program speaks of places in an
 * article as a {@link org.ingest.text.Span}, in UTF-16 code units of the article's cleaned text;
 * {@link org.ingest.text.OffsetMap} leads from there back to the input, and {@link
 * org.ingest.text.CodePointIndex} to the code points that the JSON counts in. {@link
 * org.ingest.text.Words} is the one cursor by which the rules of all kinds read a sentence.
 */
package org.ingest.text;
