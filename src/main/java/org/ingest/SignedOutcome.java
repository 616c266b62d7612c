package org.ingest;

import java.util.Optional;

/**
 * What became of an article, with what is still needed to tell whether it is a copy.
 *
 * @param signature for {@link org.ingest.collection.NearDuplicates}, where there is an article
 */
public record SignedOutcome(Outcome outcome, Optional<byte[]> signature) {}
