/**
 * From paths and streams to decoded lines. Takes what the user named, unpacks gzip, finds out the
 * encoding, hands on {@link org.ingest.reading.Line}s one at a time, and turns whatever goes wrong
 * with an input into a {@link org.ingest.reading.Problem}, so that the other inputs go on.
 *
 * <p>Where articles begin and what lines mean is the concern of the splitting that follows. No
 * input is ever held whole: memory is bounded by one line.
 */
package org.ingest.reading;
