package org.ingest.date;

/**
 * The words before a weekday, month or season that say which one: <i>last</i>, <i>this coming</i>,
 * <i>past</i>.
 *
 * @param end the token after them; where the reading began when there are none
 */
record Pointer(int end, Direction direction, boolean any) {
  static Pointer read(DateWords words, int at) {
    switch (words.lower(at)) {
      case "last":
      case "past":
        return new Pointer(at + 1, Direction.BACK, true);
      case "next":
      case "coming":
        return new Pointer(at + 1, Direction.AHEAD, true);
      case "this":
        boolean more = words.is(at + 1, "past") || words.is(at + 1, "coming");
        return more ? read(words, at + 1) : new Pointer(at + 1, Direction.HERE, true);
      default:
        return new Pointer(at, Direction.HERE, false);
    }
  }
}
