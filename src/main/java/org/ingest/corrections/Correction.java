package org.ingest.corrections;

/**
 * A decision of the user's.
 *
 * @param line of the file, from 1
 * @param article the id of the article that it is about
 */
public record Correction(int line, String article, MentionKey mention, Action action) {
  /** That the article has no such mention. */
  public String unmet() {
    String fit = action instanceof NameChange ? " that this fits" : "";
    return "article " + article + " has no " + mention + fit + "; not applied";
  }
}
