/**
 * From paths and streams to decoded lines. Takes what the user named, unpacks gzip, xz, bzip2 and
 * zstd, finds out the encoding, hands on {@link org.ingest.reading.Line}s one at a time, and turns
 * whatever goes wrong with an input into a {@link org.ingest.reading.Problem}, so that the other
 * inputs go on.
 *
 * <p>Where articles begin and what lines mean is the concern of the splitting that follows. Text is
 * never held whole: memory is bounded by one line. Formats that must hold a whole record ask for a
 * bounded one, see {@link org.ingest.reading.OpenInput#readAll}.
 */
package org.ingest.reading;
