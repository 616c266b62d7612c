package org.ingest.troops.clause;

/**
 * What part a word plays: of which predicate, and as what.
 *
 * @param predicate the index of the verb or noun that the word depends on; its own where nothing
 *     stands above it
 * @param name {@code nsubj}, {@code obj}, {@code obl:in}, {@code nmod:of}, {@code root}
 * @param steps what was passed on the way up: {@code conj}, {@code appos}, {@code of:dozens}
 */
public record Role(int predicate, String name, String steps) {}
