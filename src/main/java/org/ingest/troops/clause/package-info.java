/**
 * The clause that a count stands in, read off the sentence's dependency tree: its predicate with
 * voice, tense, modality and negation, the count's part in it, and how any other word of the
 * sentence is related to the count. Only sentences that hold a count are parsed. What follows for
 * force or status is left to the packages that ask.
 */
package org.ingest.troops.clause;
