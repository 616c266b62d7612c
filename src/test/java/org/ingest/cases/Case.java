package org.ingest.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * One phrase in its context, with what is to be found in it.
 *
 * @param text the whole article text
 * @param date the article's date, ISO 8601
 * @param expected what is to be found, nothing for a near miss
 * @param why the rule or the trap that it stands for
 * @param knownMiss marked {@code known_miss}: must still fail, so that the mark goes when it passes
 */
public record Case(
    String file,
    int number,
    String text,
    Optional<String> date,
    List<Expected> expected,
    String why,
    boolean knownMiss) {
  /**
   * @param text the exact words
   * @param start UTF-16 offset; {@code end} likewise
   * @param values the attributes that the case pins, by their JSON names
   */
  public record Expected(String text, int start, int end, JsonNode values) {}

  /** The name that test reports show. */
  @Override
  public String toString() {
    return file + " #" + number + ": " + text + " (" + why + ")";
  }
}
