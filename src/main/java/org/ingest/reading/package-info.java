/**
 * From paths and streams to decoded lines. Unpacks gzip, detects encodings, and turns whatever goes
 * wrong with an input into a {@link org.ingest.reading.Problem}, so that the other inputs go on.
 */
package org.ingest.reading;
