/**
 * The command line. Takes arguments and streams; hands back an exit status. Parses and checks
 * options, opens the output, prints problems to standard error, and leaves the work to {@link
 * org.ingest.Ingester}, {@code evaluation} and {@code training}.
 *
 * <p>Standard output carries results only. Options are checked before models are loaded.
 */
package org.ingest.cli;
