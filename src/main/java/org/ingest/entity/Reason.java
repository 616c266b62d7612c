package org.ingest.entity;

import java.util.Optional;

/**
 * What speaks for a value of a count, or against one.
 *
 * @param attribute {@code number}, {@code counted}, or the attribute's key in the JSON
 * @param rule the rule's name, or {@value #MODEL}
 * @param value what it says the attribute is, where it says more than that there is one
 * @param words the words of the article that it rests on, where they are not the count's own
 * @param against whether it says that the attribute is not so
 */
public record Reason(
    String attribute,
    String rule,
    Optional<String> value,
    Optional<String> words,
    boolean against) {
  /** Stands for a rule's name where a trained model chose among several values. */
  public static final String MODEL = "model";

  public static Reason of(String attribute, String rule) {
    return new Reason(attribute, rule, Optional.empty(), Optional.empty(), false);
  }

  public static Reason of(String attribute, String rule, String value) {
    return new Reason(attribute, rule, Optional.of(value), Optional.empty(), false);
  }

  /** A value that is out of the question. */
  public static Reason against(String attribute, String rule, String value) {
    return new Reason(attribute, rule, Optional.of(value), Optional.empty(), true);
  }

  /** A value that is out of the question, by what these words are to the count. */
  public static Reason against(String attribute, String rule, String value, String words) {
    return new Reason(attribute, rule, Optional.of(value), Optional.of(words), true);
  }
}
