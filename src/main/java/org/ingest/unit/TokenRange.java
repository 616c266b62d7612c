package org.ingest.unit;

/** Tokens of one sentence, from the first to the one behind the last. */
record TokenRange(int first, int end) {
  // written out: those that the compiler makes are linked at run time, which costs a short run
  @Override
  public boolean equals(Object other) {
    return other instanceof TokenRange range && range.first == first && range.end == end;
  }

  @Override
  public int hashCode() {
    return 31 * first + end;
  }
}
