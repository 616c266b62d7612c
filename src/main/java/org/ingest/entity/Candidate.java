package org.ingest.entity;

/**
 * A place of the gazetteer that a name may mean.
 *
 * @param score one point more is about ten times the population
 */
public record Candidate(String name, GazetteerEntry entry, double score) {}
