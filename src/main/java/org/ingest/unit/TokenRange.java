package org.ingest.unit;

/** Tokens of one sentence, from the first to the one behind the last. */
record TokenRange(int first, int end) {
  // written out, as in every record that short runs compare: the compiler's are linked at run time
  @Override
  public boolean equals(Object other) {
    return other instanceof TokenRange range && range.first == first && range.end == end;
  }

  @Override
  public int hashCode() {
    return 31 * first + end;
  }
}
