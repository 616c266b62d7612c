package org.ingest.corrections;

import org.ingest.entity.Mention;

/** What the user decides on a mention. */
sealed interface Action permits Drop, NameChange, CountChange {
  /** Whether it can be said of a mention: a person has no coordinates. */
  boolean isFor(Mention mention);
}
