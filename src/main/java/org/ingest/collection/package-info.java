/**
 * What is known beyond one article, over a run: which articles are copies of an earlier one, and
 * the registry of all people, places and units. Finished articles come in, in their order, on one
 * thread.
 */
package org.ingest.collection;
