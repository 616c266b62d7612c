package org.ingest.troops.context;

import org.ingest.entity.ForceBasis;

/** Whose people are counted, and what that rests on. */
public record ChosenForce(String force, ForceBasis basis) {}
