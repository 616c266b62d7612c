package org.ingest.entity;

import java.util.List;
import java.util.Optional;

/** One unit; attributes as in {@link UnitMention}. */
public record Unit(
    String name,
    List<String> aliases,
    UnitKind kind,
    Optional<String> designator,
    Optional<String> echelon,
    Optional<String> branch,
    Optional<String> country,
    List<UnitMention> mentions) {}
