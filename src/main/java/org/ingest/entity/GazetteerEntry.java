package org.ingest.entity;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the gazetteer says of a place.
 *
 * @param kind country, region, city, water, site, …
 * @param country ISO 3166-1 alpha-2
 */
public record GazetteerEntry(
    String kind,
    Optional<String> country,
    Optional<Coordinates> coordinates,
    OptionalInt geonamesId) {}
