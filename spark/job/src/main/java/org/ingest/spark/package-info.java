/**
 * The program on Apache Spark, for archives that one machine does not serve.
 *
 * <p>Inputs are cut into stretches, these into staged parts of some megabytes of raw articles, and
 * each part is worked on by one task with the {@link org.ingest.Ingester} of its executor. Every
 * step writes whole files under names that follow the order of the inputs, so that a job that was
 * killed goes on with those that are missing. What needs all articles (copies, the ledger) comes
 * after, and gives what the command gives for the same inputs in the same order.
 */
package org.ingest.spark;
