package org.ingest.text;

/**
 * A word, number or mark of an article.
 *
 * @param lower the text in lower case
 */
public record Token(Span span, String text, String lower) {}
