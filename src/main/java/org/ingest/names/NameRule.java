package org.ingest.names;

/**
 * Corrects the names that the model found in a sentence where its words leave no doubt. A rule
 * keeps nothing of a sentence; one instance serves all threads.
 */
interface NameRule {
  void apply(SentenceNames names);
}
