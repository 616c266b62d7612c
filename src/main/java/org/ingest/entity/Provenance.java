package org.ingest.entity;

import java.util.Locale;
import java.util.Optional;

/** Who says that some words are a mention of what they are taken for. */
public enum Provenance {
  /** The models and rules. */
  PROGRAM,
  /** The user's list of names. */
  LEXICON,
  /** The user's decision on this mention. */
  CORRECTIONS;

  /** As results write it: <i>lexicon</i>; nothing where the program decided by itself. */
  public Optional<String> mark() {
    return this == PROGRAM ? Optional.empty() : Optional.of(name().toLowerCase(Locale.ROOT));
  }
}
