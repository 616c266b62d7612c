package org.ingest.ledger;

/** Why a claim stands in a line with others. */
public enum MergeReason {
  SAME_EVENT("same force, status, place and day"),
  SAME_FIGURE_OF_SEVERAL(
      "same force, status, place and day; its article tells several figures, this one agrees"),
  SAME_STANDING("same force, status and place"),
  SAME_CONTEXT("same force and status, no place told; articles of one month about one country"),
  COPY("the same sentence in a copy of the story"),
  REPEATED("its article says an earlier count again"),
  PART("its article says that it is a part"),
  ADDITIONAL("its article says that it comes on top"),
  COUNTRY_HOLDS_PLACE("same force, status, day and figure; the country holds the place"),
  FORCE_NOT_TOLD(
      "same status, place, time and figure, told of this force only; its article names none"),
  PLACE_NOT_TOLD(
      "same force, status and figure, told of this place only, on that day or the next; its article"
          + " names none"),
  NO_PLACE_TOLD("same force, status and figure on that day or the next; no place told"),
  NEXT_DAY("same force, status, place and figure, told a day later"),
  UPDATE("same force, status and place within three days; the words tell of a toll that rose");

  private final String words;

  MergeReason(String words) {
    this.words = words;
  }

  /** In words for the reader of the ledger. */
  public String words() {
    return words;
  }
}
