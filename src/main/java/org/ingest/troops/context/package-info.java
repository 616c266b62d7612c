/**
 * What the counts of an article ask about: each sentence's words, forces and tree, the article's
 * places, dates and units, and the counts before. Comes in: a settled article. Goes out: a {@link
 * org.ingest.troops.context.CountContext} for each count. Nothing is decided here.
 */
package org.ingest.troops.context;
