package org.ingest.names;

import org.ingest.text.Span;

/**
 * What the name finder found: a span with its type.
 *
 * @param sentence the index of the sentence that it lies in
 * @param confidence how sure the model is, from 0 to 1
 */
public record NameSpan(Span span, NameType type, int sentence, double confidence) {}
