package org.ingest.spark;

import java.io.Serializable;

/**
 * Some articles that follow one another in a bundle: what one task works on, and one file of the
 * output.
 *
 * @param bundle its number
 * @param number in its bundle, from 0
 */
record Part(int bundle, int number) implements Serializable, Comparable<Part> {
  /** Names follow the order of the inputs. */
  String name() {
    return String.format("%07d-%06d", bundle, number);
  }

  static Part of(String name) {
    String[] numbers = name.split("-");
    return new Part(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
  }

  @Override
  public int compareTo(Part other) {
    return name().compareTo(other.name());
  }
}
