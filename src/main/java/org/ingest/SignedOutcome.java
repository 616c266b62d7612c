package org.ingest;

import java.util.Optional;

/**
 * What a thread made of an article, with what is still needed to tell whether it is a copy.
 *
 * @param signature for {@link org.ingest.collection.NearDuplicates}, where there is an article
 */
record SignedOutcome(Outcome outcome, Optional<byte[]> signature) {}
