package org.ingest.place;

import org.ingest.lexicon.GazetteerPlace;

/**
 * A place that a name may mean.
 *
 * @param score as {@link PlaceScorer} gives it: a point is about a tenfold population
 */
record ScoredPlace(GazetteerPlace place, double score) {}
