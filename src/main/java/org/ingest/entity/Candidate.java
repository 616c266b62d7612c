package org.ingest.entity;

/**
 * A place of the gazetteer that a name may mean.
 *
 * @param score a point more is about a tenfold likelihood
 */
public record Candidate(String name, GazetteerEntry entry, double score) {}
