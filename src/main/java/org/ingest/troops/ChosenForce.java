package org.ingest.troops;

import org.ingest.entity.ForceBasis;

/** Whose people are counted, and what that rests on. */
record ChosenForce(String force, ForceBasis basis) {}
