/**
 * What is found in an article: one record for each kind of mention, each with its exact words and
 * where they stand. Mentions know nothing of how they were found or how they are written.
 */
package org.ingest.mention;
