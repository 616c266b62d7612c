package org.ingest.entity;

import java.util.List;
import java.util.Optional;

/** One person: the fullest form of the name, the other forms, the nearest title. */
public record Person(
    String name, List<String> aliases, Optional<String> title, List<PersonMention> mentions) {}
