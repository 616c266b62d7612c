package org.ingest.writing;

import java.util.Optional;

/**
 * What made an output.
 *
 * @param version the program's, where it was built with one
 * @param models the first 16 hexadecimal digits of the SHA-256 of the models' manifest, which holds
 *     the digests of all models
 */
public record Producer(Optional<String> version, Optional<String> models) {
  /** Nothing is said. */
  static final Producer UNKNOWN = new Producer(Optional.empty(), Optional.empty());

  boolean isKnown() {
    return version.isPresent() || models.isPresent();
  }

  /** <i>ingest 0.1.0, models 0f9c1a2b3c4d5e6f</i>. */
  String told() {
    return "ingest"
        + version.map(each -> " " + each).orElse("")
        + models.map(each -> ", models " + each).orElse("");
  }
}
