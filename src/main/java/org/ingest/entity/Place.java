package org.ingest.entity;

import java.util.List;
import java.util.Optional;

/**
 * One place, with the gazetteer entry that it was resolved to, if any.
 *
 * @param precision of its point; none where it has no point
 * @param candidates where asked for, what an unsure name may mean, the likeliest first
 */
public record Place(
    String name,
    List<String> aliases,
    Optional<GazetteerEntry> entry,
    Optional<PlacePrecision> precision,
    List<Candidate> candidates,
    List<PlaceMention> mentions) {}
