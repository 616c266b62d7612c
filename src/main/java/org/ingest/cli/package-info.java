/** The command line: options, messages, exit statuses. */
package org.ingest.cli;
