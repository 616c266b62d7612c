package org.ingest.nlp;

import org.ingest.text.Span;

/** A word, number or mark of an article. */
public record Token(Span span, String text) {}
