package org.ingest.entity;

import java.util.List;

/** One organisation: its fullest form and the others. */
public record Organisation(String name, List<String> aliases, List<OrganisationMention> mentions) {}
