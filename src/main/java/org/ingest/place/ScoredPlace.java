package org.ingest.place;

import org.ingest.lexicon.GazetteerPlace;

/**
 * A place that a name may mean.
 *
 * @param score as {@link PlaceScorer} gives it: one point is about ten times the population
 */
record ScoredPlace(GazetteerPlace place, double score) {}
