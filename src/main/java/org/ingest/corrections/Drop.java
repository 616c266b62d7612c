package org.ingest.corrections;

import org.ingest.entity.Mention;

/** It is no mention at all. */
record Drop() implements Action {
  @Override
  public boolean isFor(Mention mention) {
    return true;
  }
}
