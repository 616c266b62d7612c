package org.ingest.troops.amount;

/**
 * A plain number of a sentence, without modifiers.
 *
 * @param start the index of its first word
 * @param end the index behind its last word
 * @param scale what the number before its last scale words was multiplied by: 1,000 for <i>20
 *     thousand</i>, 100,000 for <i>three hundred thousand</i>; 1 where it has none
 * @param digits true when it is written in digits
 */
record Numeral(int start, int end, long value, long scale, boolean digits) {
  /** The greatest size that is read: no army ever had more people. */
  static final long MOST = 100_000_000;

  boolean isReasonable() {
    return value > 0 && value <= MOST;
  }

  /**
   * This number when it shares the scale of the one behind it: the four of <i>four or five
   * hundred</i> is 400, the 10 of <i>10-12,000</i> 10,000; that of <i>10 to 150</i> is 10.
   */
  long valueBefore(Numeral high) {
    long shared = high.sharedScale(this);
    boolean near = shared > 1 && value * 20 >= high.value / shared;
    return near && value * shared < high.value ? value * shared : value;
  }

  private long sharedScale(Numeral low) {
    if (low.scale == 1 && low.value < 1000 && digits && scale == 1) {
      return value >= 1000 && value % 1000 == 0 && !low.isAbove(value / 1000) ? 1000 : 1;
    }
    if (low.scale == 1) {
      return low.isAbove(value / scale) ? 1 : scale;
    }
    // "two hundred to three hundred thousand", not "five hundred to a thousand"
    long more = scale % low.scale == 0 ? scale / low.scale : 1;
    return more >= 1000 ? more : 1;
  }

  private boolean isAbove(long head) {
    return value >= head;
  }
}
