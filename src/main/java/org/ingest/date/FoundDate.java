package org.ingest.date;

/**
 * A date found, not yet valued.
 *
 * @param start its first token; {@code end} the token after its last
 */
record FoundDate(int start, int end, Expression expression) {}
