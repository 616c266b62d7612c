package org.ingest.text;

/**
 * A half-open range of UTF-16 offsets into an article's cleaned text.
 *
 * <p>Never token indices: those stay inside the package that made the tokens.
 *
 * @param start the first offset in the range
 * @param end the offset after the last one
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** The number of UTF-16 code units in the range. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** True when both have at least one offset in common. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** True when {@code other} lies within this range; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** The words that the range covers in {@code text}. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  // The two that a record has by itself are made of method handles at their first call, which takes
  // a short run longer than all of its comparisons.
  @Override
  public boolean equals(Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** Earlier starts first; of two with one start, the longer first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
