package org.ingest.unit;

/** Tokens of one sentence, from the first to the one behind the last. */
record TokenRange(int first, int end) {}
