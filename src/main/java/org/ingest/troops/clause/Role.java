package org.ingest.troops.clause;

/**
 * What part a word plays: of which predicate, and as what.
 *
 * @param predicate the index of the verb or noun that the word depends on; its own where nothing
 *     stands above it
 * @param name <i>nsubj</i>, <i>obj</i>, <i>obl:in</i>, <i>nmod:of</i>, <i>root</i>
 * @param steps what was passed on the way up: <i>conj</i>, <i>appos</i>, <i>of:dozens</i>
 */
public record Role(int predicate, String name, String steps) {}
