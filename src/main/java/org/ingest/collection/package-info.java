/**
 * What is known beyond one article, over a run. Takes finished articles in their order, on one
 * thread; hands them on, marked where they are copies of earlier ones, and gathers the registry of
 * all people, places and units.
 *
 * <p>Merges only where it is safe: two people of one full name whose titles contradict each other
 * stay apart, as do places without an entry in the gazetteer.
 */
package org.ingest.collection;
